/** Exams open to a learner, and their rules before the start. */
@Bilingual
@NullMarked
package org.aliquot.web.practice;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
