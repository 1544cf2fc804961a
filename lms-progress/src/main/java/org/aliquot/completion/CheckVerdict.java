package org.aliquot.completion;

import java.time.Instant;
import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemReview;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A reader's latest answer to a knowledge check, judged.
 *
 * @param tries answers so far, this one included; 0 for a visitor's, which are not kept
 * @param answeredAt when it was kept; null when it was not
 * @param review the question with key and a rationale for every option
 * @param parts what was answered beside what is right, for the kinds whose options do not carry the verdict
 */
public record CheckVerdict(
        Response response,
        boolean correct,
        int tries,
        @Nullable Instant answeredAt,
        ItemReview review,
        List<AnswerPart> parts) {

    public CheckVerdict {
        parts = List.copyOf(parts);
    }
}
