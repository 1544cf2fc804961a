package org.aliquot.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the audit log as it is read back. */
public record AuditRecord(
        UUID id,
        Instant at,
        @Nullable UUID actor,
        String action,
        String subjectKind,
        String subjectId,
        Map<String, String> details) {}
