package org.aliquot.enrollment;

import org.aliquot.backfill.PastRows;
import org.aliquot.backfill.PastTable;
import org.springframework.stereotype.Component;

/** Enrollments of long ago, for made-up populations. */
@Component
public class PastEnrollments {

    private static final PastTable ENROLLMENT = new PastTable(
            "enrollment",
            "id, account_id, course_id, way, payer, payer_name, starts_on, ends_on, status, created_at, ended_at,"
                    + " end_reason, extensions_left, extension_days, most_days, pause_days_left, paused_on, paused_days,"
                    + " created_by, changed_by, changed_at, version");

    /** Adds an enrollment made under {@code policy}. */
    public void write(PastRows rows, PastEnrollment past, AccessPolicy policy) {
        rows.add(
                ENROLLMENT,
                past.id(),
                past.person(),
                past.course(),
                past.way().word(),
                past.payer().word(),
                past.payerName(),
                past.startsOn(),
                past.endsOn(),
                past.status(),
                past.createdAt(),
                past.endedAt(),
                past.endReason() == null ? null : past.endReason().word(),
                policy.extensions() - past.extensionsUsed(),
                policy.extensionDays(),
                policy.mostDays(),
                policy.pauseDays() - past.pausedDays(),
                past.pausedOn(),
                past.pausedDays(),
                past.createdBy(),
                past.changedBy(),
                past.changedAt(),
                past.version());
    }
}
