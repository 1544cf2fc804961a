package org.aliquot.clock;

import java.time.Duration;

/** How long a round of a background job may go on; what it does not get to is left for the next. Real time, not the server's clock. */
public final class RoundTime {

    private final long end;

    private RoundTime(long end) {
        this.end = end;
    }

    public static RoundTime of(Duration most) {
        return new RoundTime(System.nanoTime() + most.toNanos());
    }

    public boolean isLeft() {
        return System.nanoTime() < end;
    }
}
