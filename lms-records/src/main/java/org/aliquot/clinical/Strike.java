package org.aliquot.clinical;

import java.time.Instant;

/** Why a signature no longer counts, and since when. */
public record Strike(Instant at, String why) {

    /** Longest reason. */
    public static final int LONGEST = 200;
}
