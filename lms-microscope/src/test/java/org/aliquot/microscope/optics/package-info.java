/** Tests of the optics. */
@NullMarked
package org.aliquot.microscope.optics;

import org.jspecify.annotations.NullMarked;
