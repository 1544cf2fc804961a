package org.aliquot.delivery;

import org.jspecify.annotations.Nullable;

/**
 * The wish to hand in, as it arrives.
 *
 * @param timeIsOver not the learner's wish: the browser believes that the time is over; the server decides
 * @param lease whose hold the caller believes in; null for callers that never take over
 */
public record HandIn(boolean timeIsOver, @Nullable Integer lease) {

    /** From a caller that never takes over, because somebody said so. */
    public static final HandIn WISHED = new HandIn(false, null);

    /** Whether another tab or device has taken the attempt over since. */
    boolean isStale(int currentLease) {
        return lease != null && lease < currentLease;
    }
}
