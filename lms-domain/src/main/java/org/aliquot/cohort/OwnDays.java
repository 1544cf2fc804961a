package org.aliquot.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One person's own days for something that is assigned to their class. A lesson has a last day alone.
 *
 * @param opensAt from when on they can start it; null: at once
 * @param dueOn their last day, and {@code dueTime} its hour; null: midnight. An exam closes for them then
 * @param moreAttempts how often they may take it beyond what the exam allows
 * @param reason why, for the other staff
 */
public record OwnDays(
        UUID assignment,
        AccountId learner,
        @Nullable Instant opensAt,
        LocalDate dueOn,
        @Nullable LocalTime dueTime,
        int moreAttempts,
        String reason) {

    public static final int MOST_MORE = 10;
    public static final int LONGEST_REASON = 300;

    /** The first that is said here and means nothing for a lesson, which opens by its course and is read as often as one likes. */
    @Nullable
    String forExamsOnly() {
        if (opensAt != null) {
            return "opensAt";
        }
        if (dueTime != null) {
            return "dueTime";
        }
        return moreAttempts > 0 ? "moreAttempts" : null;
    }
}
