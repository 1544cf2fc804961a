/** Pages of signing in through a school's or an employer's own system. */
@NullMarked
package org.aliquot.web.signon;

import org.jspecify.annotations.NullMarked;
