package org.aliquot.clinical;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a preceptor says of a learner at the end of a rotation, in the three domains of learning.
 *
 * @param id made by the device
 * @param secondsAgo how long before it was sent, as the device counted
 */
public record Evaluation(
        UUID id,
        Rating psychomotor,
        Rating cognitive,
        Rating affective,
        @Nullable String remark,
        long secondsAgo) {

    /** Longest remark. */
    public static final int LONGEST = 2000;
}
