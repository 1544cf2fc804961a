/** A learner's notes: all of them, those of a lesson, those on a question. */
@NullMarked
package org.aliquot.web.notes;

import org.jspecify.annotations.NullMarked;
