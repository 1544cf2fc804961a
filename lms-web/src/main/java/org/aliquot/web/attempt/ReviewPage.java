package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.bank.AnswerPart;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.QuestionView;
import org.aliquot.web.question.WrittenSheet;
import org.jspecify.annotations.Nullable;

/** An attempt's questions with keys and reasons, by what became of them and by area, a few to a page. */
public record ReviewPage(String exam, String facts, Filter filter, List<Entry> entries, Paging paging) {

    /** What may be chosen; no areas where there is but one. */
    public record Filter(List<Tab> outcomes, List<Tab> areas, String result) {}

    public record Tab(String words, String url, boolean current) {}

    public record Paging(
            String said, @Nullable String before, @Nullable String next) {}

    /**
     * One question.
     *
     * @param drawn for this attempt
     * @param parts of the answer beside what is right, where the options do not carry the verdict
     * @param written where people mark it; null for all other kinds
     * @param correction what was decided about the question after it was answered; null for nearly all
     * @param revised that it has another version by now; null for nearly all, and where something was decided
     * @param notesUrl where the learner keeps notes on it; null in a trial of staff, where nothing is kept, flagged or reported
     */
    public record Entry(
            int position,
            Outcome outcome,
            @Nullable String area,
            QuestionView question,
            Drawn drawn,
            List<AnswerPart> parts,
            @Nullable WrittenSheet written,
            AnswerNotes notes,
            Marks marks,
            @Nullable String correction,
            @Nullable Revised revised,
            @Nullable String notesUrl) {

        public String domId() {
            return "question-" + position;
        }
    }

    /**
     * A question that reads otherwise today.
     *
     * @param answer whether what is right may be something else now
     */
    public record Revised(String words, boolean answer) {}

    /**
     * What the learner can do with a question.
     *
     * @param struck ids of options that were struck out
     * @param others what others chose, by option; empty where too few have answered
     * @param back address of this very question, to come back to from the lesson
     * @param card what makes a card of it; null where missing it did, or where it belongs to no course
     */
    public record Marks(
            String attempt,
            boolean flagged,
            Set<String> struck,
            Map<String, String> others,
            String back,
            @Nullable Card card) {}

    /** A question to be reviewed, by its name in the bank, within a course. */
    public record Card(String item, String course) {}

    public enum Outcome {
        RIGHT(phrase("question|Right")),
        PARTLY(phrase("Partly right")),
        WRONG(phrase("Missed")),
        OPEN(phrase("Not answered")),
        WAITS(phrase("Waiting for a score"));

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return t(words);
        }
    }
}
