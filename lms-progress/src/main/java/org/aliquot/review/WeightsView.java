package org.aliquot.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose memory a learner's dates go by.
 *
 * @param reviews in the learner's journal
 * @param fittedOn reviews that the learner's own weights come from; 0 while the usual ones hold
 * @param lossBefore mean log loss of those reviews under the usual weights
 * @param lossAfter the same under the learner's own
 */
public record WeightsView(
        int reviews,
        int fittedOn,
        @Nullable Instant fittedAt,
        @Nullable Double lossBefore,
        @Nullable Double lossAfter) {}
