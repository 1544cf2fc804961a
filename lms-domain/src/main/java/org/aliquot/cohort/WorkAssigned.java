package org.aliquot.cohort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class got something to do, or another day for it; one of these for all that somebody changed at once.
 *
 * @param id of this change, the same when it is told again
 * @param work what is new or moved, by day; empty only where a change was taken back
 * @param takesBack the change that this one undoes; null: none
 */
public record WorkAssigned(
        UUID id, UUID cohort, List<Work> work, @Nullable UUID takesBack) {

    /** @param dueTime the hour of its last day; null: midnight */
    public record Work(
            AssignmentKind kind,
            String ref,
            LocalDate dueOn,
            @Nullable LocalTime dueTime) {}

    public WorkAssigned {
        work = List.copyOf(work);
    }
}
