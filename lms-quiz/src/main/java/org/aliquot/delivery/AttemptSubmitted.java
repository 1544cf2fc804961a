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
        Instant finalAt) {}
