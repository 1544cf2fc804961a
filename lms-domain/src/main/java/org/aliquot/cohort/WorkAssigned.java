package org.aliquot.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A class got something to do, or another day for it.
 *
 * @param id of this change, the same when it is told again
 * @param work what is new or moved, by day
 */
public record WorkAssigned(UUID id, UUID cohort, List<Work> work) {

    public record Work(AssignmentKind kind, String ref, LocalDate dueOn) {}

    public WorkAssigned {
        work = List.copyOf(work);
    }
}
