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

    public void write(PastRows rows, PastEnrollment past) {
        EnrollmentTerms terms = past.terms();
        EnrollmentStanding standing = past.standing();
        rows.add(
                ENROLLMENT,
                past.id(),
                past.person(),
                past.course(),
                terms.way().word(),
                terms.payer().word(),
                terms.payerName(),
                standing.startsOn(),
                standing.endsOn(),
                standing.status().word(),
                terms.createdAt(),
                past.endedAt(),
                standing.endReason(),
                standing.extensionsLeft(),
                terms.extensionDays(),
                terms.mostDays(),
                standing.pauseDaysLeft(),
                standing.pausedOn(),
                standing.pausedDays(),
                past.createdBy(),
                past.change().changedBy(),
                past.change().changedAt(),
                past.change().version());
    }
}
