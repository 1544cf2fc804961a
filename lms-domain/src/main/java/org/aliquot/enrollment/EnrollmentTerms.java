package org.aliquot.enrollment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How somebody came into a course and on which terms; they stay as they were then. */
public record EnrollmentTerms(
        EnrollmentSource way,
        Payer payer,
        @Nullable String payerName,
        int extensionDays,
        @Nullable Integer mostDays,
        Instant createdAt) {}
