/** Pages of the staff's own day: what to do first, whom to talk to and by which rules. */
@NullMarked
package org.aliquot.web.staffday;

import org.jspecify.annotations.NullMarked;
