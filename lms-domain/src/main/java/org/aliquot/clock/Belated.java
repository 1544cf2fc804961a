package org.aliquot.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Of an act that arrives later than it was done, because there was no network.
 *
 * @param act its id, made where it was done: what arrives twice is done once
 * @param secondsAgo how long ago that was, as its device says: a claim, bounded here
 */
public record Belated(UUID act, long secondsAgo) {

    private static final long LONGEST = Duration.ofDays(30).toSeconds();

    public Belated {
        secondsAgo = Math.clamp(secondsAgo, 0, LONGEST);
    }

    /** When it was done, by the server's clock, and never before {@code earliest}. */
    public Instant at(Instant now, Instant earliest) {
        Instant claimed = now.minusSeconds(secondsAgo);
        Instant first = earliest.isAfter(now) ? now : earliest;
        return claimed.isBefore(first) ? first : claimed;
    }
}
