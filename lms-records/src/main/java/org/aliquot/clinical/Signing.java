package org.aliquot.clinical;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a preceptor says of one skill.
 *
 * @param id made by the device: the same one sent twice is one signature
 * @param secondsAgo how long before it was sent, as the device counted: its clock may be wrong, and runs evenly
 */
public record Signing(
        UUID id,
        int number,
        SkillLevel level,
        int attempts,
        LocalDate doneOn,
        @Nullable String remark,
        long secondsAgo) {

    /** Longest remark. */
    public static final int LONGEST = 500;
}
