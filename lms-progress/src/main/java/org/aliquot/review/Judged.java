package org.aliquot.review;

import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemReview;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A question of a card with its answer.
 *
 * @param response null where it was only looked up
 * @param correct null where learners judge themselves
 * @param parts of the answer, where options do not carry it
 */
public record Judged(
        ItemReview review,
        @Nullable Response response,
        @Nullable Boolean correct,
        List<AnswerPart> parts) {

    public Judged {
        parts = List.copyOf(parts);
    }
}
