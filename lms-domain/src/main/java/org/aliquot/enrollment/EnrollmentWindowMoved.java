package org.aliquot.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Access to a course now lasts until {@code endsAt}, or has no end when it is null; what runs may run as long. */
public record EnrollmentWindowMoved(
        UUID account, String course, @Nullable Instant endsAt) {}
