package org.aliquot.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit log as administrators read it. */
final class AuditJson {

    /** One line of the audit log as it is read back. */
    record Entry(
            UUID id,
            Instant at,
            @Nullable UUID actor,
            String action,
            String subjectKind,
            String subjectId,
            Map<String, String> details) {}

    /**
     * What checking the chain of the audit log gave.
     *
     * @param unbroken whether every entry is there as it was written
     * @param at when it was checked
     * @param sealed how many entries are in the chain
     * @param waiting how many entries wait for their seal, usually for seconds
     * @param brokenAt the number of the first entry that does not fit, null when all do
     * @param what what is wrong there: {@code removed}, {@code changed}, {@code seal-missing}, or {@code added} for entries that
     *     came in beside the chain
     */
    record Chain(
            boolean unbroken,
            Instant at,
            long sealed,
            long waiting,
            @Nullable Long brokenAt,
            @Nullable String what) {}

    private AuditJson() {}
}
