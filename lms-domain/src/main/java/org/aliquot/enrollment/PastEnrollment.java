package org.aliquot.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment as it stands after all that has been done to it.
 *
 * @param course id of the course
 */
public record PastEnrollment(
        UUID id,
        AccountId person,
        UUID course,
        EnrollmentTerms terms,
        EnrollmentStanding standing,
        @Nullable Instant endedAt,
        @Nullable AccountId createdBy,
        LastChange change) {}
