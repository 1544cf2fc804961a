package org.aliquot.delivery;

import java.util.List;
import java.util.Set;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemReview;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A final attempt, question by question, with keys and rationales.
 *
 * @param trial whether staff tried the exam: nothing is kept of it but what was answered
 */
public record ReviewView(AttemptId attempt, String exam, String title, boolean trial, List<Question> questions) {

    public ReviewView {
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param options ids in the order this attempt showed them
     * @param parts of the answer beside what is right, for the kinds whose options do not carry the verdict
     * @param creditHundredths by the key in force; 100 is fully right
     * @param struck ids of options that were struck out
     * @param elapsedMs time spent on it, null when the browser did not say
     * @param correction what was decided about the question later; null for nearly all
     * @param marked what people gave it; null where they mark nothing
     */
    public record Question(
            int position,
            @Nullable String area,
            ItemReview item,
            List<String> options,
            @Nullable Response response,
            List<AnswerPart> parts,
            int creditHundredths,
            boolean flagged,
            Set<String> struck,
            @Nullable Long elapsedMs,
            @Nullable Correction correction,
            @Nullable Marked marked) {}

    /**
     * What people gave a written answer.
     *
     * @param waits whether it waits to be marked
     * @param points for each criterion in hundredths, the mean where two people marked; empty while it waits, and where it is blank
     * @param remarks of those whose marks count
     */
    public record Marked(boolean waits, List<Integer> points, List<String> remarks) {

        static final Marked WAITS = new Marked(true, List.of(), List.of());
        static final Marked BLANK = new Marked(false, List.of(), List.of());

        public Marked {
            points = List.copyOf(points);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * That a question counts otherwise than by the key shown.
     *
     * @param key ids of the options that are right, when it was re-keyed; else empty
     */
    public record Correction(AdjustmentKind kind, List<String> key) {

        public Correction {
            key = List.copyOf(key);
        }
    }
}
