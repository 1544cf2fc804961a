package org.aliquot.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt became final and was scored; published once, in the same transaction. Where people mark answers of it, it is scored
 * with the last mark, and nobody hears of a result before ({@link AttemptWaits}).
 */
public record AttemptSubmitted(
        UUID attempt,
        UUID account,
        String exam,
        String mode,
        @JsonUnwrapped Score score,
        Instant startedAt,
        Instant finalAt) {

    /**
     * What it came to.
     *
     * @param points in hundredths of a point, where parts of a point count; null where only fully right answers do
     */
    public record Score(
            int correct,
            int answered,
            int total,
            @Nullable Double theta,
            @Nullable Double se,
            @Nullable Integer scaled,
            @Nullable Boolean passed,
            @Nullable Integer points) {}

    static AttemptSubmitted of(AttemptRow row, ResultView result) {
        return new AttemptSubmitted(
                row.id().value(),
                row.learner().value(),
                row.exam(),
                row.mode().word(),
                new Score(
                        result.raw() == null ? 0 : result.raw(),
                        result.answered(),
                        result.total(),
                        result.measure().theta(),
                        result.measure().se(),
                        result.measure().scaled(),
                        result.measure().pass(),
                        result.written().points()),
                row.timing().startedAt(),
                row.ending().finalAt() == null
                        ? row.timing().now()
                        : row.ending().finalAt());
    }
}
