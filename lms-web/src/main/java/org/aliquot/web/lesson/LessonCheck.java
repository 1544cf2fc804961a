package org.aliquot.web.lesson;

import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/** A knowledge check inside a lesson: the form before the answer, the reasons after it. */
public record LessonCheck(
        Place place,
        QuestionView question,
        @Nullable Answered answered,
        @Nullable String problem) {

    /** Where its answer goes, and where it is shown unanswered once more. */
    public record Place(String slug, String url, String againUrl) {

        public String domId() {
            return "check-" + slug;
        }
    }

    /** @param saved when it was kept; null for a visitor's answer, which is not */
    public record Answered(boolean right, @Nullable String saved, AnswerNotes notes) {}
}
