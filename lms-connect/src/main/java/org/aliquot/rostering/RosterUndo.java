package org.aliquot.rostering;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Naming;
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
    public RosterOutcome run(UUID id, AccountId by, boolean program) {
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
        if (program && deeds.stream().anyMatch(deed -> deed.fate() == Fate.TEACHES)) {
            return RosterOutcome.FOR_A_PERSON;
        }
        List<String> ids = deeds.stream().map(RowTable.Deed::classId).distinct().toList();
        classes.hold(run.source(), ids);
        if (!classes.holdCohorts(run.source(), ids)) {
            return RosterOutcome.ARCHIVED;
        }
        boolean seated = takeBack(run, deeds, run.committedAt(), by);
        list(run, deeds);
        // with an account that was made for it, its name goes when the account does: who has used it needs both
        identities.forget(
                run.source(),
                deeds.stream()
                        .filter(deed -> deed.joined() && !deed.made())
                        .map(RowTable.Deed::subject)
                        .toList());
        deeds.stream()
                .filter(RowTable.Deed::made)
                .map(RowTable.Deed::account)
                .sorted(Comparator.comparing(AccountId::value)) // as everybody takes accounts
                .forEach(this::remove);
        runs.undo(id);
        audit.record(new AuditEntry(by, "roster.undone", "roster", id.toString(), Map.of("deeds", "" + deeds.size())));
        return seated ? RosterOutcome.DONE : RosterOutcome.SEATS_ARE_TAKEN;
    }

    /** False where somebody stays suspended for want of a seat. */
    private boolean takeBack(RunFacts run, List<RowTable.Deed> deeds, Instant since, AccountId by) {
        Map<UUID, List<RowTable.Deed>> byCohort =
                deeds.stream().collect(Collectors.groupingBy(RowTable.Deed::cohort, TreeMap::new, Collectors.toList()));
        boolean seated = true;
        for (Map.Entry<UUID, List<RowTable.Deed>> each : byCohort.entrySet()) {
            seated &= new Taking(run, each.getKey(), each.getValue(), since, by).back();
        }
        return seated;
    }

    /** Somebody may have used the account: then it stays, outside of the class. */
    private void remove(AccountId account) {
        savepoint.keptIf(() -> accounts.remove(account) == ListedAccounts.Removal.GONE);
    }

    private void list(RunFacts run, List<RowTable.Deed> deeds) {
        classes.unlist(run.source(), places(deeds, deed -> isCome(deed.fate()) && !deed.wasListed()));
        classes.list(run.source(), places(deeds, deed -> deed.fate() == Fate.LEAVES || deed.fate() == Fate.NOTHING));
    }

    private static boolean isCome(Fate fate) {
        return fate == Fate.JOINS || fate == Fate.RETURNS || fate == Fate.STAYS;
    }

    private static List<ClassTable.Place> places(List<RowTable.Deed> deeds, Predicate<RowTable.Deed> which) {
        return deeds.stream()
                .filter(which)
                .map(deed -> new ClassTable.Place(deed.classId(), deed.account()))
                .toList();
    }

    /** What one list has done to one class is taken back. */
    private final class Taking {

        private final RunFacts run;
        private final UUID cohort;
        private final List<RowTable.Deed> deeds;
        private final Instant since;
        private final AccountId by;

        Taking(RunFacts run, UUID cohort, List<RowTable.Deed> deeds, Instant since, AccountId by) {
            this.run = run;
            this.cohort = cohort;
            this.deeds = deeds;
            this.since = since;
            this.by = by;
        }

        /** False where somebody stays suspended for want of a seat. */
        boolean back() {
            those(joined -> cohorts.takeBack(cohort, joined, run.way(), since, by), Fate.JOINS);
            those(returned -> cohorts.suspend(cohort, returned, by), Fate.RETURNS);
            those(this::takeAccess, Fate.JOINS, Fate.RETURNS);
            of(Fate.TEACHES).forEach(this::takeName);
            return restore(people(Fate.LEAVES));
        }

        /** Whom staff have named again since stays. */
        private void takeName(RowTable.Deed teaching) {
            cohorts.takeBackInstructor(cohort, new Naming(teaching.account(), since, teaching.doneAt()), by);
        }

        /** As many as there are seats for. */
        private boolean restore(List<AccountId> left) {
            if (left.isEmpty() || !(cohorts.restore(cohort, left, by) instanceof CohortChange.Full(var _, var free))) {
                return true;
            }
            cohorts.restore(cohort, cohorts.whoCanComeBack(cohort, left).subList(0, free), by);
            return false;
        }

        /** Does something with those of these fates, where there are any. */
        private void those(Consumer<List<AccountId>> deed, Fate... fates) {
            List<AccountId> people = people(fates);
            if (!people.isEmpty()) {
                deed.accept(people);
            }
        }

        private List<AccountId> people(Fate... fates) {
            return of(fates).map(RowTable.Deed::account).toList();
        }

        private Stream<RowTable.Deed> of(Fate... fates) {
            return deeds.stream().filter(one -> Arrays.asList(fates).contains(one.fate()));
        }

        private void takeAccess(List<AccountId> people) {
            cohorts.find(new Caller(by, Set.of(Role.ADMINISTRATOR)), cohort)
                    .ifPresent(found -> enrollments.takeBack(people, found.course(), run.way(), since, by));
        }
    }
}
