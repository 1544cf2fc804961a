package org.aliquot.rostering;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A list that was read.
 *
 * @param source a school's system, or the connection to a learning-management system
 * @param classId of the one class that it is of; null for a file
 * @param whole classes of which it has everybody
 * @param careful whether some of it could not be read
 * @param notes what was unusual about the file
 * @param by null for a list that was fetched by itself
 * @param ofProgram whether a program brought the file
 * @param readAt when it was asked for
 */
record RunFacts(
        UUID id,
        UUID source,
        @Nullable String classId,
        String fileName,
        Set<String> whole,
        boolean careful,
        RunState state,
        List<String> notes,
        @Nullable AccountId by,
        boolean ofProgram,
        Instant readAt,
        @Nullable Instant committedAt) {

    RunFacts {
        whole = Set.copyOf(whole);
        notes = List.copyOf(notes);
    }

    /** Files name everybody whom they have. */
    RosterPlanner.Scope scope() {
        return new RosterPlanner.Scope(whole, careful, isFile());
    }

    boolean isFile() {
        return classId == null;
    }

    /** By which way people come in by it. */
    EnrollmentSource way() {
        return isFile() ? EnrollmentSource.ROSTER : EnrollmentSource.LMS;
    }
}
