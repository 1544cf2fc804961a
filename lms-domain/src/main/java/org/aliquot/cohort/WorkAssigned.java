package org.aliquot.cohort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class got something to do, or another day for it.
 *
 * @param id of this change, the same when it is told again
 * @param work what is new or moved, by day
 */
public record WorkAssigned(UUID id, UUID cohort, List<Work> work) {

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
