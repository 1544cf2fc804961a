package org.aliquot.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt became final and was scored; published once, in the same transaction. */
public record AttemptSubmitted(
        UUID attempt,
        UUID account,
        String exam,
        String mode,
        int correct,
        int answered,
        int total,
        @Nullable Double theta,
        @Nullable Double se,
        @Nullable Integer scaled,
        @Nullable Boolean passed,
        Instant startedAt,
        Instant finalAt) {

    static AttemptSubmitted of(AttemptRow row, ResultView result) {
        return new AttemptSubmitted(
                row.id().value(),
                row.learner().value(),
                row.exam(),
                row.mode().word(),
                result.raw() == null ? 0 : result.raw(),
                result.answered(),
                result.total(),
                result.theta(),
                result.se(),
                result.scaled(),
                result.pass(),
                row.startedAt(),
                row.finalAt() == null ? row.now() : row.finalAt());
    }
}
