/** Tests of plates as rendered. */
@NullMarked
package org.aliquot.microscope.plate;

import org.jspecify.annotations.NullMarked;
