/** A course's outline, and enrolling in it. */
@NullMarked
package org.aliquot.web.course;

import org.jspecify.annotations.NullMarked;
