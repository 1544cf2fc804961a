package org.aliquot.cohort;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as staff see it.
 *
 * @param code the class code; null when there is none
 * @param changedBy who changed the settings last
 */
public record CohortView(
        UUID id,
        CohortSettings settings,
        String courseTitle,
        @Nullable String code,
        boolean archived,
        int members,
        List<UUID> instructors,
        @Nullable UUID changedBy,
        Instant changedAt,
        int version,
        Plan plan) {

    /**
     * Who changed last what is assigned.
     *
     * @param planVersion counts changes of what is assigned
     */
    public record Plan(@Nullable UUID planBy, @Nullable Instant planAt, int planVersion) {}

    public CohortView {
        instructors = List.copyOf(instructors);
    }

    public String name() {
        return settings.name();
    }

    public String course() {
        return settings.course();
    }
}
