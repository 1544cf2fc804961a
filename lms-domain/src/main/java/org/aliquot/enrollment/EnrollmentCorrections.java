package org.aliquot.enrollment;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is put right about enrollments: who pays, and a change that was taken back. */
@Service
public class EnrollmentCorrections {

    private final EnrollmentRepository rows;
    private final EntityManager session;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final SchoolZone zone;

    EnrollmentCorrections(
            EnrollmentRepository rows,
            EntityManager session,
            AuditLog audit,
            ApplicationEventPublisher events,
            SchoolZone zone) {
        this.rows = rows;
        this.session = session;
        this.audit = audit;
        this.events = events;
        this.zone = zone;
    }

    /** Somebody else pays from now on; the dates stay. */
    @Transactional
    public EnrollmentChange charge(UUID id, int version, Payer payer, @Nullable String payerName, AccountId by) {
        return change(id, version, row -> {
            Payer before = row.paidBy(payer, payerName, by.value());
            return written(row, by, "enrollment.payer-set", Map.of("from", before.word(), "to", payer.word()));
        });
    }

    /** As it stood before a change, where nobody has changed it since, but that nobody loses the days of a pause. */
    @Transactional
    public EnrollmentChange takeBack(UUID id, int version, EnrollmentStanding before, AccountId by) {
        return change(id, version, row -> {
            row.become(row.standing().backTo(before, row.today(zone.id())), by.value());
            EnrollmentChange.Changed now = written(row, by, "enrollment.taken-back", Map.of());
            events.publishEvent(new EnrollmentWindowMoved(
                    now.enrollment().person(),
                    now.enrollment().course(),
                    now.enrollment().endsAt()));
            return now;
        });
    }

    private interface Deed {
        EnrollmentChange on(EnrollmentEntity row);
    }

    private EnrollmentChange change(UUID id, int version, Deed deed) {
        EnrollmentEntity row = rows.findLockedById(id).orElse(null);
        if (row == null) {
            return new EnrollmentChange.Unknown();
        }
        return row.version() == version ? deed.on(row) : new EnrollmentChange.Stale(seen(row));
    }

    private EnrollmentChange.Changed written(
            EnrollmentEntity row, AccountId by, String action, Map<String, String> details) {
        rows.flush();
        EnrollmentRecord now = seen(row);
        Map<String, String> all = new TreeMap<>(details);
        all.put("course", now.course());
        all.put("person", now.person().toString());
        audit.record(new AuditEntry(by, action, "enrollment", now.id().toString(), all));
        return new EnrollmentChange.Changed(now);
    }

    private EnrollmentRecord seen(EnrollmentEntity row) {
        session.detach(row);
        return row.view(zone.id());
    }
}
