package org.aliquot.gradebook;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has for a work, in percent.
 *
 * @param sat what they reached themselves; null while they have not
 * @param times how often they sat it
 * @param change what was set in its place; null where nothing was
 */
public record Grade(
        @Nullable Double sat, int times, @Nullable Change change) {

    static final Grade NONE = new Grade(null, 0, null);

    /** A grade that somebody set, and why. */
    public record Change(UUID id, double percent, String reason, AccountId by, Instant at) {}

    /** What counts. */
    public @Nullable Double percent() {
        return change == null ? sat : Double.valueOf(change.percent());
    }

    Grade changed(@Nullable Change to) {
        return new Grade(sat, times, to);
    }
}
