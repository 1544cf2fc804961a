package org.aliquot.enrollment;

import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is left to learn when a person is erased: what was open ends. */
@Component
class ErasedEnrollments {

    private final EnrollmentRepository rows;
    private final AuditLog audit;

    ErasedEnrollments(EnrollmentRepository rows, AuditLog audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @EventListener
    void end(PersonErased erased) {
        rows.findLockedByAccountIdAndStandingStatusNot(erased.account(), EnrollmentStatus.ENDED)
                .forEach(row -> end(row, erased));
        rows.flush();
    }

    private void end(EnrollmentEntity row, PersonErased erased) {
        String reason = EndReason.OTHER.word();
        row.become(row.standing().ended(reason), erased.by());
        audit.record(new AuditEntry(
                new AccountId(erased.by()),
                "enrollment.ended",
                "enrollment",
                row.id().toString(),
                Map.of("person", erased.account().toString(), "reason", reason)));
    }
}
