package org.aliquot.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who changed something last, and how often it has been changed.
 *
 * @param extendedFrom the end before, where that change was an extension, which can be taken back; null otherwise
 */
public record LastChange(
        @Nullable UUID changedBy,
        @Nullable Instant changedAt,
        int version,
        @Nullable LocalDate extendedFrom) {}
