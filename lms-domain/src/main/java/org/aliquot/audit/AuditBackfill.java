package org.aliquot.audit;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.backfill.PastRows;
import org.aliquot.backfill.PastTable;
import org.springframework.stereotype.Component;

/** Entries about deeds of long ago, for made-up populations. */
@Component
public class AuditBackfill {

    private static final PastTable ENTRY =
            new PastTable("audit_entry", "id, at, actor, action, subject_kind, subject_id, details");

    AuditBackfill() {}

    /** Adds an entry; {@code id} must be of the time {@code at}, because the log is read in the order of ids. */
    public void write(PastRows rows, UUID id, Instant at, AuditEntry entry) {
        rows.add(
                ENTRY,
                id,
                at,
                entry.actor() == null ? null : entry.actor().value(),
                entry.action(),
                entry.subjectKind(),
                entry.subjectId(),
                AuditLog.DETAILS.write(entry.details()));
    }
}
