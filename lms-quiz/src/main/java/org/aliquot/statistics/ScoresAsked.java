package org.aliquot.statistics;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.cohort.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Whose first attempts are counted.
 *
 * @param cohort null for all that {@code scope} sees
 * @param from begun at or after this; null for any
 * @param until begun before this; null for any
 */
public record ScoresAsked(
        Scope scope,
        @Nullable UUID cohort,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Whether somebody asked for less than all they may see. */
    public boolean isNarrowed() {
        return cohort != null || from != null || until != null;
    }
}
