/** Tubes seen from the side: media in their colors, and serum as it looks. */
@NullMarked
package org.aliquot.microscope.tube;

import org.jspecify.annotations.NullMarked;
