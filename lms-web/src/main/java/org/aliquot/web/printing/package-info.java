/** Exams on paper: the questions, a sheet for the answers, and the key. */
@NullMarked
package org.aliquot.web.printing;

import org.jspecify.annotations.NullMarked;
