/** A learner's notes: all of them, those of a lesson, those on a question. */
@Bilingual
@NullMarked
package org.aliquot.web.notes;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
