package org.aliquot.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that runs, as whoever watches over an exam sees it.
 *
 * @param answered questions with an answer that stands
 * @param savedAt when the newest answer arrived; null before the first
 * @param extraTimePercent what the learner has in everything timed
 * @param granted extra time that staff gave, in the order in which they did
 * @param present whether its room is open now
 */
public record LiveAttempt(
        AttemptSummary attempt,
        int answered,
        int length,
        @Nullable Instant savedAt,
        int extraTimePercent,
        List<Granted> granted,
        boolean present) {

    /**
     * Extra time that staff gave once.
     *
     * @param reason empty where none was given
     */
    public record Granted(Duration by, String reason) {}

    public LiveAttempt {
        granted = List.copyOf(granted);
    }
}
