package org.aliquot.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** People got access to a course who had none, by whatever way; published in the transaction that gave it. */
public record PeopleEnrolled(String course, List<Enrolled> people, Instant at) {

    public record Enrolled(UUID enrollment, UUID account) {}

    public PeopleEnrolled {
        people = List.copyOf(people);
    }
}
