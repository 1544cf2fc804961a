/** Pages of instructors about quizzes and exams: which there are, what a quiz asks, which rules an exam is drawn by. */
@NullMarked
package org.aliquot.web.quiz;

import org.jspecify.annotations.NullMarked;
