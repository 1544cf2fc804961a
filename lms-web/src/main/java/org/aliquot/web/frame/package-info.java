/** Hands every page controller the frame around its page. */
@NullMarked
package org.aliquot.web.frame;

import org.jspecify.annotations.NullMarked;
