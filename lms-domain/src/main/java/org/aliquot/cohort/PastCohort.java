package org.aliquot.cohort;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A class or group of long ago with its plan; its members are written when they join.
 *
 * @param course id of the settings' course
 * @param by whoever made it
 */
public record PastCohort(
        UUID id,
        CohortSettings settings,
        UUID course,
        @Nullable String code,
        boolean archived,
        Instant createdAt,
        @Nullable AccountId by,
        List<AccountId> instructors,
        List<Assignment> plan) {

    public PastCohort {
        instructors = List.copyOf(instructors);
        plan = List.copyOf(plan);
    }
}
