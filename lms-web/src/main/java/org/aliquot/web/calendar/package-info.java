/** A learner's days for calendar programs: the file, and the page on which its address is made. */
@NullMarked
package org.aliquot.web.calendar;

import org.jspecify.annotations.NullMarked;
