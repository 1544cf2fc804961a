/** Pages about reports that come by themselves: which, to whom, what has come, and how one stops them. */
@NullMarked
package org.aliquot.web.reportmail;

import org.jspecify.annotations.NullMarked;
