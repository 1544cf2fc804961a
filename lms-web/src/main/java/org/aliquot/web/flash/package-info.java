/** What pages say about the action that led to them, by feature. */
@NullMarked
package org.aliquot.web.flash;

import org.jspecify.annotations.NullMarked;
