package org.aliquot.rostering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.Cohorts;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.ListedAccounts;
import org.aliquot.people.ListedIdentities;
import org.aliquot.people.Role;
import org.aliquot.stored.Savepoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the last list of a source back. Accounts that somebody has used since stay. */
@Component
class RosterUndo {

    private final RunTable runs;
    private final RowTable rows;
    private final ClassTable classes;
    private final Cohorts cohorts;
    private final EnrollmentDesk enrollments;
    private final ListedIdentities identities;
    private final ListedAccounts accounts;
    private final Savepoint savepoint;
    private final AuditLog audit;

    RosterUndo(
            RunTable runs,
            RowTable rows,
            ClassTable classes,
            Cohorts cohorts,
            EnrollmentDesk enrollments,
            ListedIdentities identities,
            ListedAccounts accounts,
            Savepoint savepoint,
            AuditLog audit) {
        this.runs = runs;
        this.rows = rows;
        this.classes = classes;
        this.cohorts = cohorts;
        this.enrollments = enrollments;
        this.identities = identities;
        this.accounts = accounts;
        this.savepoint = savepoint;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public RosterOutcome run(UUID id, AccountId by) {
        RunFacts run = runs.lock(id).orElse(null);
        if (run == null) {
            return RosterOutcome.UNKNOWN;
        }
        boolean last = runs.last(run.source(), run.classId())
                .filter(found -> found.id().equals(id))
                .isPresent();
        if (!last || run.committedAt() == null) {
            return RosterOutcome.NOT_NOW;
        }
        List<RowTable.Deed> deeds = rows.deeds(id);
        List<String> ids = deeds.stream().map(RowTable.Deed::classId).distinct().toList();
        classes.hold(run.source(), ids);
        if (!classes.holdCohorts(run.source(), ids)) {
            return RosterOutcome.ARCHIVED;
        }
        Taking taking = new Taking(run, by, run.committedAt());
        deeds.forEach(taking::back);
        taking.list();
        deeds.stream().filter(RowTable.Deed::made).map(RowTable.Deed::account).forEach(this::remove);
        runs.undo(id);
        audit.record(new AuditEntry(by, "roster.undone", "roster", id.toString(), Map.of("deeds", "" + deeds.size())));
        return RosterOutcome.DONE;
    }

    /** Somebody may have used the account: then it stays, outside of the class. */
    private void remove(AccountId account) {
        savepoint.keptIf(() -> accounts.remove(account));
    }

    /** What one list has done is taken back deed by deed, the last first. */
    private final class Taking {

        private final RunFacts run;
        private final AccountId by;
        private final Instant since;
        private final List<ClassTable.Place> off = new ArrayList<>();
        private final List<ClassTable.Place> on = new ArrayList<>();

        Taking(RunFacts run, AccountId by, Instant since) {
            this.run = run;
            this.by = by;
            this.since = since;
        }

        void back(RowTable.Deed deed) {
            switch (deed.fate()) {
                case JOINS -> {
                    cohorts.takeBack(deed.cohort(), deed.account(), run.way(), since, by);
                    takeAccess(deed);
                    takeOff(deed);
                }
                case RETURNS -> {
                    cohorts.suspend(deed.cohort(), List.of(deed.account()), by);
                    takeAccess(deed);
                    takeOff(deed);
                }
                case TEACHES -> cohorts.removeInstructor(deed.cohort(), deed.account(), by);
                case LEAVES -> {
                    cohorts.restore(deed.cohort(), List.of(deed.account()), by);
                    on.add(place(deed));
                }
                case STAYS -> takeOff(deed);
                case NOTHING -> on.add(place(deed));
                case UNDECIDED, REFUSED -> {}
            }
            // with an account that was made for it, its name goes when the account does: who has used it needs both
            if (deed.joined() && !deed.made()) {
                identities.forget(run.source(), deed.subject());
            }
        }

        private void takeOff(RowTable.Deed deed) {
            if (!deed.wasListed()) {
                off.add(place(deed));
            }
        }

        private static ClassTable.Place place(RowTable.Deed deed) {
            return new ClassTable.Place(deed.classId(), deed.account());
        }

        private void takeAccess(RowTable.Deed deed) {
            cohorts.find(new Caller(by, Set.of(Role.ADMINISTRATOR)), deed.cohort())
                    .ifPresent(cohort -> enrollments.takeBack(deed.account(), cohort.course(), run.way(), since, by));
        }

        void list() {
            classes.unlist(run.source(), off);
            classes.list(run.source(), on);
        }
    }
}
