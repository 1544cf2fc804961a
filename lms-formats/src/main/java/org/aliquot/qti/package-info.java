/** Items of QTI that score themselves: their rules carried out, and how our controls ask them. */
@NullMarked
package org.aliquot.qti;

import org.jspecify.annotations.NullMarked;
