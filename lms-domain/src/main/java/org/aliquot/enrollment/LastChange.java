package org.aliquot.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed something last, and how often it has been changed. */
public record LastChange(@Nullable UUID changedBy, @Nullable Instant changedAt, int version) {}
