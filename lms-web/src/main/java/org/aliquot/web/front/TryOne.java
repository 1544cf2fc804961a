package org.aliquot.web.front;

import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/** A question to try without an account; the notes are there once it is answered. */
public record TryOne(QuestionView question, @Nullable AnswerNotes notes) {}
