package org.aliquot.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment as it stands after all that has been done to it.
 *
 * @param course id of the course
 * @param status {@code active}, {@code paused} or {@code ended}
 * @param version how often it was changed
 */
public record PastEnrollment(
        UUID id,
        AccountId person,
        UUID course,
        EnrollmentSource way,
        Payer payer,
        @Nullable String payerName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String status,
        int extensionsUsed,
        @Nullable LocalDate pausedOn,
        int pausedDays,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        Instant createdAt,
        @Nullable AccountId createdBy,
        @Nullable AccountId changedBy,
        @Nullable Instant changedAt,
        int version) {}
