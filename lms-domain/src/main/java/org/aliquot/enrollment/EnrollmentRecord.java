package org.aliquot.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment as staff see it.
 *
 * @param endsAt when access ends: the midnight at which {@code endsOn} begins, in the installation's zone
 * @param status active, paused, ended, or expired when the window has passed
 * @param extendableTo the end after one more extension by the policy; null when there is none left
 * @param pausedDays days by which pauses have moved the end
 */
public record EnrollmentRecord(
        UUID id,
        UUID person,
        String course,
        String courseTitle,
        EnrollmentSource way,
        Payer payer,
        @Nullable String payerName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Instant endsAt,
        String status,
        boolean open,
        int extensionsLeft,
        int extensionDays,
        @Nullable Integer mostDays,
        @Nullable LocalDate extendableTo,
        @Nullable LocalDate pausedOn,
        int pausedDays,
        int pauseDaysLeft,
        @Nullable String endReason,
        Instant createdAt,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt,
        int version) {}
