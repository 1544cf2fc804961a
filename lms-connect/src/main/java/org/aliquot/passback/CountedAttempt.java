package org.aliquot.passback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A final attempt, or a lesson or course that was completed, with what a gradebook is told of it.
 *
 * @param attempt its id, or that of the lesson or course
 * @param points null where it ended without a score
 * @param endedAt when it was handed in or its time was over
 */
record CountedAttempt(UUID attempt, @Nullable Points points, Instant endedAt) {

    /** Below all others without a score. */
    double share() {
        return points == null ? -1 : points.share();
    }
}
