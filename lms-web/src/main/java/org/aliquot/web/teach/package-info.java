/** Pages of instructors: the question bank, quizzes, and exams that run. */
@NullMarked
package org.aliquot.web.teach;

import org.jspecify.annotations.NullMarked;
