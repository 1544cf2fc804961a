package org.aliquot.cohort;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.school.SchoolZone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where days of one person are written down and crossed out, with who did it; it tells whom that concerns. */
@Component
class OwnDaysBook {

    private final OwnDaysRepository rows;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final ServerClock clock;
    private final SchoolZone zone;

    OwnDaysBook(
            OwnDaysRepository rows,
            AuditLog audit,
            ApplicationEventPublisher events,
            ServerClock clock,
            SchoolZone zone) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /** In the place of what the row had. Of days that are over nobody is told. */
    void put(OwnDaysEntity row, OwnDays days, Caller by, UUID cohort, String exam) {
        Instant now = clock.now();
        row.become(days, by.id(), now);
        rows.saveAndFlush(row);
        record("cohort.own-days-given", by, cohort, days.learner(), exam);
        Instant end = zone.endOf(days.dueOn(), days.dueTime());
        if (end.isAfter(now)) {
            events.publishEvent(
                    new OwnDaysChanged(Ids.next(), cohort, days.learner().value(), exam, end));
        }
    }

    void remove(OwnDaysEntity row, Caller by, UUID cohort, AccountId learner, String exam) {
        rows.delete(row);
        rows.flush();
        record("cohort.own-days-taken", by, cohort, learner, exam);
        events.publishEvent(new OwnDaysChanged(Ids.next(), cohort, learner.value(), exam, null));
    }

    private void record(String action, Caller by, UUID cohort, AccountId learner, String exam) {
        audit.record(new AuditEntry(
                by.id(), action, "cohort", cohort.toString(), Map.of("person", learner.toString(), "exam", exam)));
    }
}
