/** Hands every page controller the visit it is asked by. */
@NullMarked
package org.aliquot.web.frame;

import org.jspecify.annotations.NullMarked;
