/** What routes to an exam ask for, as data, and how that compares with what somebody says of themselves. Plain values. */
@NullMarked
package org.aliquot.route;

import org.jspecify.annotations.NullMarked;
