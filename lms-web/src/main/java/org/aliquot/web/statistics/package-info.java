/** Pages of instructors about what answers say of questions, and what exams would do: calibrations, simulations, forms. */
@NullMarked
package org.aliquot.web.statistics;

import org.jspecify.annotations.NullMarked;
