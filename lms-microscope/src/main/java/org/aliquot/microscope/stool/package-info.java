/** Wet mounts of stool in iodine: eggs, larvae and cysts of parasites, and what is mistaken for them. */
@NullMarked
package org.aliquot.microscope.stool;

import org.jspecify.annotations.NullMarked;
