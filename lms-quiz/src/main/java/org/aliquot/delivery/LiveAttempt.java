package org.aliquot.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that runs, as whoever watches over an exam sees it.
 *
 * @param answered questions with an answer that stands
 * @param savedAt when the newest answer arrived; null before the first
 * @param extraTimePercent what the learner has in everything timed
 * @param present whether its room is open now
 */
public record LiveAttempt(
        AttemptSummary attempt,
        int answered,
        int length,
        @Nullable Instant savedAt,
        int extraTimePercent,
        Granted granted,
        boolean present) {

    /**
     * Extra time that staff gave.
     *
     * @param reason of the last time; null where none was given
     */
    public record Granted(Duration by, @Nullable String reason) {}
}
