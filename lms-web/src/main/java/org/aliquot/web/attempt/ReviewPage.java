package org.aliquot.web.attempt;

import java.util.List;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/** An attempt's questions with keys and reasons, all or only the misses. */
public record ReviewPage(String exam, String facts, Filter filter, List<Entry> entries) {

    public record Filter(boolean missedOnly, int all, int missed, String allUrl, String missedUrl, String result) {}

    public record Entry(
            int position, Outcome outcome, @Nullable String area, QuestionView question, AnswerNotes notes) {

        public String domId() {
            return "question-" + position;
        }
    }

    public enum Outcome {
        RIGHT("Right"),
        PARTLY("Partly right"),
        WRONG("Missed"),
        OPEN("Not answered");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
