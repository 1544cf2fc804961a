package org.aliquot.passback;

import java.time.Instant;
import java.util.UUID;

/**
 * A final attempt with what a gradebook is told of it.
 *
 * @param finalAt when it was handed in or its time was over
 */
record CountedAttempt(UUID attempt, Points points, Instant finalAt) {

    double share() {
        return points.share();
    }
}
