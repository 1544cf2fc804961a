/** Second factors in a real browser. */
@NullMarked
package org.aliquot.web.factor;

import org.jspecify.annotations.NullMarked;
