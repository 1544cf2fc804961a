package org.aliquot.cohort;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        Named named,
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

    /** Who is not in it and sees its people, in the order in which they came; each list for what they may do. */
    public record Named(List<UUID> instructors, List<UUID> assistants, List<UUID> proctors, List<UUID> partners) {

        public Named {
            instructors = List.copyOf(instructors);
            assistants = List.copyOf(assistants);
            proctors = List.copyOf(proctors);
            partners = List.copyOf(partners);
        }

        public Stream<UUID> all() {
            return Stream.of(instructors, assistants, proctors, partners).flatMap(List::stream);
        }
    }

    /** How many people can still join. */
    public int free() {
        Integer seats = settings.seats();
        return seats == null ? Integer.MAX_VALUE : Math.max(0, seats - members);
    }

    /** For readers who do not decide who joins. */
    CohortView withoutCode() {
        return new CohortView(
                id, settings, courseTitle, null, archived, members, named, changedBy, changedAt, version, plan);
    }

    public List<UUID> instructors() {
        return named.instructors();
    }

    public String name() {
        return settings.name();
    }

    public String course() {
        return settings.course();
    }
}
