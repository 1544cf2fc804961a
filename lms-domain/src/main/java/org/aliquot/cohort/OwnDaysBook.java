package org.aliquot.cohort;

import java.time.Instant;
import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
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
    void put(OwnDaysEntity row, OwnDays days, Caller by, Assignment work) {
        Instant now = clock.now();
        row.become(days, by.id(), now);
        rows.saveAndFlush(row);
        record("cohort.own-days-given", by, days.learner(), work);
        Instant end = zone.endOf(days.dueOn(), days.dueTime());
        if (end.isAfter(now)) {
            tell(days.learner(), work, end);
        }
    }

    /** What comes back was given when it was: a make-up that was sat after that is still the one. */
    void putBack(OwnDaysEntity row, ClassBefore.Stood wanted, Caller by, Assignment work) {
        put(row, wanted.days(), by, work);
        Instant givenAt = wanted.givenAt();
        if (givenAt != null) {
            row.wasGiven(givenAt);
        }
    }

    void remove(OwnDaysEntity row, Caller by, Assignment work) {
        AccountId learner = row.view().learner();
        rows.delete(row);
        rows.flush();
        record("cohort.own-days-taken", by, learner, work);
        tell(learner, work, null);
    }

    private void tell(AccountId learner, Assignment work, @Nullable Instant until) {
        events.publishEvent(
                new OwnDaysChanged(Ids.next(), work.cohort(), learner.value(), work.kind(), work.ref(), until));
    }

    private void record(String action, Caller by, AccountId learner, Assignment work) {
        audit.record(new AuditEntry(
                by.id(),
                action,
                "cohort",
                work.cohort().toString(),
                Map.of("person", learner.toString(), work.kind().word(), work.ref())));
    }
}
