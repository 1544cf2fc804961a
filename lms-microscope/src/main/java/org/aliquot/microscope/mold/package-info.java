/** Molds, and a yeast on cornmeal agar, in lactophenol cotton blue. */
@NullMarked
package org.aliquot.microscope.mold;

import org.jspecify.annotations.NullMarked;
