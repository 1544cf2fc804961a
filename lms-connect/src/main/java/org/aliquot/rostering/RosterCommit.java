package org.aliquot.rostering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.people.ListedIdentities;
import org.aliquot.people.OutsidePerson;
import org.aliquot.people.PeopleDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what a list was said to come to, if nothing has changed since. */
@Component
class RosterCommit {

    /**
     * How it is to be carried out.
     *
     * @param guarded whether also those are suspended of whom there are many
     * @param invite whether who gets an account with an address gets a letter with a link
     */
    record Way(boolean guarded, boolean invite, AccountId by) {}

    private final RunTable runs;
    private final RowTable rows;
    private final ClassTable classes;
    private final Planning planning;
    private final ListedIdentities identities;
    private final Cohorts cohorts;
    private final PeopleDesk desk;
    private final AuditLog audit;

    RosterCommit(
            RunTable runs,
            RowTable rows,
            ClassTable classes,
            Planning planning,
            ListedIdentities identities,
            Cohorts cohorts,
            PeopleDesk desk,
            AuditLog audit) {
        this.runs = runs;
        this.rows = rows;
        this.classes = classes;
        this.planning = planning;
        this.identities = identities;
        this.cohorts = cohorts;
        this.desk = desk;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public RosterOutcome run(UUID id, Way way) {
        RunFacts run = runs.lock(id).orElse(null);
        if (run == null) {
            return RosterOutcome.UNKNOWN;
        }
        if (run.state() != RunState.PLANNED) {
            return RosterOutcome.NOT_NOW;
        }
        List<PlannedRow> stored = rows.of(id);
        classes.hold(
                run.source(),
                stored.stream().map(row -> row.entry().classId()).distinct().toList());
        Planning.Plan now = planning.plan(run, entries(stored));
        if (!now.rows().equals(stored)) {
            rows.replace(id, now.rows());
            return RosterOutcome.WORLD_CHANGED;
        }
        runs.commit(id, way.by());
        carryOut(run, now, way);
        rows.forgetUndecided(id);
        return RosterOutcome.DONE;
    }

    /** Suspends those of whom there were many, of a list that was carried out but for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RosterOutcome suspendGuarded(UUID id, AccountId by) {
        RunFacts run = runs.lock(id).orElse(null);
        if (run == null) {
            return RosterOutcome.UNKNOWN;
        }
        List<PlannedRow> stored = rows.of(id);
        classes.hold(
                run.source(),
                stored.stream().map(row -> row.entry().classId()).distinct().toList());
        Map<UUID, List<PlannedRow>> missing = byCohort(stored, row -> row.is(Fate.LEAVES) && row.guarded());
        if (run.state() != RunState.COMMITTED || missing.isEmpty() || !isStillSo(run, stored)) {
            return RosterOutcome.NOT_NOW;
        }
        List<RowTable.Deed> deeds = new ArrayList<>();
        missing.forEach((cohort, leaving) -> leave(run, cohort, leaving, by, deeds));
        rows.done(id, deeds);
        audit.record(new AuditEntry(
                by, "roster.missing-suspended", "roster", id.toString(), Map.of("people", "" + deeds.size())));
        return RosterOutcome.DONE;
    }

    /** Whoever was missing is missing now; a later list may have them again. */
    private boolean isStillSo(RunFacts run, List<PlannedRow> stored) {
        List<PlannedRow> now = planning.plan(run, entries(stored)).rows();
        return people(stored).equals(people(now));
    }

    private static List<AccountId> people(List<PlannedRow> rows) {
        return rows.stream()
                .filter(row -> row.is(Fate.LEAVES) && row.guarded())
                .map(row -> Objects.requireNonNull(row.account()))
                .toList();
    }

    private static List<ListedEntry> entries(List<PlannedRow> rows) {
        return rows.stream()
                .map(PlannedRow::entry)
                .filter(ListedEntry::isOfList)
                .toList();
    }

    private void carryOut(RunFacts run, Planning.Plan plan, Way way) {
        List<RowTable.Deed> deeds = new ArrayList<>();
        byCohort(plan.rows(), row -> isPresent(row)).forEach((cohort, there) -> {
            List<RowTable.Deed> came = come(run, plan.world(), cohort, there, way.by());
            deeds.addAll(came);
        });
        classes.list(
                run.source(),
                deeds.stream()
                        .map(deed -> new ClassTable.Place(deed.classId(), deed.account()))
                        .toList());
        byCohort(plan.rows(), row -> row.is(Fate.TEACHES))
                .forEach((cohort, teaching) -> teaching.forEach(row -> teach(cohort, row, way.by(), deeds)));
        byCohort(plan.rows(), row -> row.is(Fate.LEAVES) && (way.guarded() || !row.guarded()))
                .forEach((cohort, leaving) -> leave(run, cohort, leaving, way.by(), deeds));
        unlist(run, plan.rows(), deeds);
        rows.done(run.id(), deeds);
        audit.record(new AuditEntry(
                way.by(), "roster.committed", "roster", run.id().toString(), Map.of("deeds", "" + deeds.size())));
        if (way.invite()) {
            deeds.stream().filter(RowTable.Deed::made).forEach(deed -> desk.inviteAgain(deed.account(), way.by()));
        }
    }

    private static boolean isPresent(PlannedRow row) {
        return row.is(Fate.JOINS) || row.is(Fate.RETURNS) || row.is(Fate.STAYS);
    }

    /** In the order of their ids, as everybody takes classes. */
    private static Map<UUID, List<PlannedRow>> byCohort(List<PlannedRow> rows, Predicate<PlannedRow> which) {
        return rows.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.cohort()), TreeMap::new, Collectors.toList()));
    }

    private List<RowTable.Deed> come(
            RunFacts run, RosterWorld world, UUID cohort, List<PlannedRow> there, AccountId by) {
        List<RowTable.Deed> deeds = new ArrayList<>();
        List<AccountId> joining = new ArrayList<>();
        for (PlannedRow row : there) {
            Met met = meet(run, row);
            boolean listed = Optional.ofNullable(world.classes().get(row.entry().classId()))
                    .filter(known -> known.listed().containsKey(met.account()))
                    .isPresent();
            if (row.fate().isDeed()) {
                joining.add(met.account());
            }
            if (row.fate().isDeed() || met.made() || met.joined() || !listed) {
                deeds.add(new RowTable.Deed(
                        row.entry().number(),
                        row.entry().classId(),
                        row.entry().subject(),
                        row.fate(),
                        cohort,
                        met.account(),
                        met.made(),
                        met.joined(),
                        listed));
            }
        }
        if (!joining.isEmpty() && !(cohorts.add(cohort, joining, run.way(), by) instanceof CohortChange.Changed)) {
            throw new IllegalStateException("Seats that were counted are gone");
        }
        return deeds;
    }

    private record Met(AccountId account, boolean made, boolean joined) {}

    /** Who has come by a link since the list was compared has an account by now. */
    private Met meet(RunFacts run, PlannedRow row) {
        ListedEntry entry = row.entry();
        OutsidePerson person = new OutsidePerson(run.source(), entry.subject(), entry.nameOrNull());
        Optional<AccountId> known = identities.hold(person);
        if (known.isPresent()) {
            return new Met(known.get(), false, false);
        }
        AccountId account = row.account();
        if (account != null) {
            identities.recognize(person, account);
            return new Met(account, false, true);
        }
        return identities
                .add(person, entry.email(), !run.isFile())
                .map(made -> new Met(made, true, true))
                .orElseThrow(() -> new IllegalStateException("An address that was free is taken"));
    }

    private void teach(UUID cohort, PlannedRow row, AccountId by, List<RowTable.Deed> deeds) {
        AccountId instructor = Objects.requireNonNull(row.account());
        if (cohorts.addInstructor(cohort, instructor, by) instanceof CohortChange.Changed) {
            deeds.add(deed(row, cohort, instructor, false));
        }
    }

    private void leave(RunFacts run, UUID cohort, List<PlannedRow> leaving, AccountId by, List<RowTable.Deed> deeds) {
        List<AccountId> people = leaving.stream()
                .map(row -> Objects.requireNonNull(row.account()))
                .distinct()
                .toList();
        if (cohorts.suspend(cohort, people, by) instanceof CohortChange.Changed) {
            classes.unlist(
                    run.source(),
                    leaving.stream()
                            .map(row ->
                                    new ClassTable.Place(row.entry().classId(), Objects.requireNonNull(row.account())))
                            .toList());
            leaving.forEach(row -> deeds.add(deed(row, cohort, Objects.requireNonNull(row.account()), true)));
        }
    }

    /** The source has them no longer, and they stay in the class for other reasons. */
    private void unlist(RunFacts run, List<PlannedRow> rows, List<RowTable.Deed> deeds) {
        List<PlannedRow> off = rows.stream()
                .filter(row -> row.is(Fate.NOTHING) && !row.entry().isOfList())
                .toList();
        classes.unlist(
                run.source(),
                off.stream()
                        .map(row -> new ClassTable.Place(row.entry().classId(), Objects.requireNonNull(row.account())))
                        .toList());
        off.forEach(row -> deeds.add(
                deed(row, Objects.requireNonNull(row.cohort()), Objects.requireNonNull(row.account()), true)));
    }

    private static RowTable.Deed deed(PlannedRow row, UUID cohort, AccountId account, boolean listed) {
        return new RowTable.Deed(
                row.entry().number(),
                row.entry().classId(),
                row.entry().subject(),
                row.fate(),
                cohort,
                account,
                false,
                false,
                listed);
    }
}
