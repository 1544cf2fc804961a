package org.aliquot.web.lesson;

import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.web.question.AnswerForm;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge check inside a lesson: the form before the answer, the reasons after it.
 *
 * @param laboratory what the laboratory shows; empty for most kinds
 */
public record LessonCheck(
        Place place,
        QuestionView question,
        Laboratory laboratory,
        AnswerForm form,
        @Nullable Answered answered,
        @Nullable String problem) {

    /**
     * Where its answer goes, and where it is shown unanswered once more.
     *
     * @param home the lesson it belongs to, where that is another than the one it is asked in
     */
    public record Place(
            String slug,
            String url,
            String againUrl,
            @Nullable Home home) {

        public record Home(String title, String url) {}

        public String domId() {
            return "check-" + slug;
        }
    }

    /**
     * What was drawn for the reader.
     *
     * @param json the question as the exam room gets it, for the script that asks it as the room does; empty where there is none
     */
    public record Laboratory(Drawn drawn, String json) {

        public static final Laboratory NOTHING = new Laboratory(Drawn.NOTHING, "");
    }

    /** Whether it is asked by what the exam room has for panels and charts. */
    public boolean isBench() {
        return form.isBench();
    }

    /** Whether a picture comes by itself. */
    public boolean isPictured() {
        return !form.isBench() && !laboratory.drawn().drawings().isEmpty();
    }

    /**
     * What became of the answer.
     *
     * @param saved when it was kept; null for a visitor's answer, which is not
     * @param parts what was answered beside what is right; empty where the options say it
     */
    public record Answered(boolean right, @Nullable String saved, List<AnswerPart> parts, AnswerNotes notes) {}
}
