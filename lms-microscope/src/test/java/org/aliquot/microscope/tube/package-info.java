/** Tests of tubes as rendered. */
@NullMarked
package org.aliquot.microscope.tube;

import org.jspecify.annotations.NullMarked;
