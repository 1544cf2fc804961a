/** Exams open to a learner, and their rules before the start. */
@NullMarked
package org.aliquot.web.practice;

import org.jspecify.annotations.NullMarked;
