/** What light does in a slide: dyes, shapes, textures, the bodies made of them, and the lights that turn them into pixels. */
@NullMarked
package org.aliquot.microscope.optics;

import org.jspecify.annotations.NullMarked;
