package org.aliquot.cohort;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one gets to something assigned.
 *
 * @param opensAt from when on it can be started; null: at once
 * @param dueTime the hour of its last day until which it is on time, in the installation's zone; null: midnight
 * @param code what is typed to start it; null: nothing of the class's own
 */
public record AssignmentAccess(
        @Nullable Instant opensAt,
        @Nullable LocalTime dueTime,
        @Nullable String code) {

    public static final AssignmentAccess OPEN = new AssignmentAccess(null, null, null);

    public static final int LONGEST_CODE = 40;

    /** Whether one gets in at the same hours, whatever is typed. */
    boolean opensAs(AssignmentAccess other) {
        return Objects.equals(opensAt, other.opensAt) && Objects.equals(dueTime, other.dueTime);
    }
}
