package org.aliquot.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a system works.
 *
 * @param workedAt when it last did
 * @param failedAt when it last did not
 * @param failure why, in words for an administrator
 */
public record ConnectionHealth(
        @Nullable Instant workedAt,
        @Nullable Instant failedAt,
        @Nullable String failure) {

    /** Whether the last thing that happened was a failure. */
    public boolean isFailing() {
        return failedAt != null && (workedAt == null || workedAt.isBefore(failedAt));
    }
}
