package org.aliquot.web.lesson;

import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/** A knowledge check inside a lesson: the form before the answer, the reasons after it. */
public record CheckView(
        String slug,
        String url,
        QuestionView question,
        @Nullable Answered answered,
        @Nullable String problem) {

    public record Answered(boolean right, String saved, AnswerNotes notes) {}

    public String domId() {
        return "check-" + slug;
    }
}
