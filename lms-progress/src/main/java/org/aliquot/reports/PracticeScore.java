package org.aliquot.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one exam on its practice scale.
 *
 * @param theta ability in logits, 0 at the pass point
 * @param se standard error of {@code theta}
 * @param passed whether the score reached the practice scale's pass mark
 */
public record PracticeScore(
        String exam,
        int scaled,
        @Nullable Double theta,
        @Nullable Double se,
        @Nullable Boolean passed,
        Instant at) {}
