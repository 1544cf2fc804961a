package org.aliquot.completion;

import java.time.Instant;
import org.aliquot.bank.ItemReview;
import org.aliquot.engine.Response;

/**
 * A learner's latest answer to a knowledge check, judged.
 *
 * @param tries answers so far, this one included
 * @param review the question with key and a rationale for every option
 */
public record CheckVerdict(Response response, boolean correct, int tries, Instant answeredAt, ItemReview review) {}
