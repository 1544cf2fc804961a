package org.aliquot.web.attempt;

import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.web.attempt.ReviewPage.Outcome;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.QuestionView;
import org.aliquot.web.question.WrittenSheet;
import org.jspecify.annotations.Nullable;

/**
 * A learner's attempt as staff read it.
 *
 * @param facts of the attempt as a whole, each a name with what is so
 * @param receipt where its receipt is checked; null until there is one
 * @param answersKept false where they were deleted by the school's rule
 * @param shown the question that is looked at; null for none
 */
public record WholeAttemptPage(
        String learner,
        String learnerUrl,
        String exam,
        String back,
        List<Fact> facts,
        @Nullable String receipt,
        boolean answersKept,
        List<Row> rows,
        List<Happened> happened,
        @Nullable Shown shown) {

    /** Questions of most quizzes belong to no area. */
    public boolean hasAreas() {
        return rows.stream().anyMatch(row -> !row.area().isEmpty());
    }

    /** The question before the one that is looked at; null where there is none, or it cannot be opened. */
    public @Nullable Row before() {
        return beside(-1);
    }

    /** The one after it. */
    public @Nullable Row after() {
        return beside(1);
    }

    private @Nullable Row beside(int step) {
        return shown == null
                ? null
                : rows.stream()
                        .filter(row -> row.position() == shown.position() + step && row.url() != null)
                        .findFirst()
                        .orElse(null);
    }

    public record Fact(String name, String value) {}

    /** A question in a line; while the attempt is not scored it has no outcome, and cannot be opened. */
    public record Row(
            int position,
            @Nullable String url,
            String item,
            String area,
            @Nullable Outcome outcome,
            String state,
            String time,
            String saves,
            String lastSaved) {}

    public record Happened(String at, String what, String who, String reason) {}

    /** A question in full. */
    public record Shown(
            int position,
            QuestionView question,
            Drawn drawn,
            List<AnswerPart> parts,
            @Nullable WrittenSheet written,
            AnswerNotes notes,
            @Nullable String correction) {

        public String domId() {
            return "question-" + position;
        }
    }
}
