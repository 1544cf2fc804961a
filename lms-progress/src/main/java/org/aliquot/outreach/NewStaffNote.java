package org.aliquot.outreach;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A note to be kept.
 *
 * @param cohort the class in which they talked; null for a note about no class
 */
public record NewStaffNote(AccountId learner, @Nullable UUID cohort, boolean talked, String words) {

    /** Longest text. */
    public static final int LONGEST = 2_000;

    public NewStaffNote {
        words = words.strip();
        if (words.length() > LONGEST || (words.isEmpty() && !talked) || (talked && cohort == null)) {
            throw new IllegalArgumentException("A note says something, and a talk was in a class");
        }
    }
}
