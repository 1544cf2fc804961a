package org.aliquot.delivery;

import java.util.List;
import org.aliquot.bank.ItemReview;
import org.aliquot.engine.Response;
import org.jspecify.annotations.Nullable;

/** A final attempt, question by question, with keys and rationales. */
public record ReviewView(AttemptId attempt, String exam, String title, List<Question> questions) {

    public ReviewView {
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param options ids in the order this attempt showed them
     * @param creditHundredths 100 is fully right
     * @param elapsedMs time spent on it, null when the browser did not say
     */
    public record Question(
            int position,
            @Nullable String area,
            ItemReview item,
            List<String> options,
            @Nullable Response response,
            int creditHundredths,
            boolean flagged,
            @Nullable Long elapsedMs) {}
}
