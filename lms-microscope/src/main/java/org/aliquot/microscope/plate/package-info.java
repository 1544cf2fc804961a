/** Agar plates seen from above: colonies, what they change in the agar, and disks. */
@NullMarked
package org.aliquot.microscope.plate;

import org.jspecify.annotations.NullMarked;
