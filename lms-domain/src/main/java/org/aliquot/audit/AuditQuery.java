package org.aliquot.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log; what is null leaves all in.
 *
 * @param actor who did it
 * @param person who did it or whom it was done to
 * @param from the first moment
 * @param to the moment after the last
 * @param text words of the details, or the id of what it was done to
 */
public record AuditQuery(
        @Nullable String action,
        @Nullable UUID actor,
        @Nullable UUID person,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String text) {}
