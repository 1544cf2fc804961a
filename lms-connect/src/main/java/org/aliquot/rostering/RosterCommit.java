package org.aliquot.rostering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.people.ListedAccounts;
import org.aliquot.people.ListedIdentities;
import org.aliquot.people.PeopleDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what a list was said to come to, if nothing has changed since. */
@Component
class RosterCommit {

    private final RunTable runs;
    private final RowTable rows;
    private final ClassTable classes;
    private final Planning planning;
    private final ListedIdentities identities;
    private final ListedAccounts listedAccounts;
    private final Cohorts cohorts;
    private final PeopleDesk desk;
    private final AuditLog audit;

    RosterCommit(
            RunTable runs,
            RowTable rows,
            ClassTable classes,
            Planning planning,
            ListedIdentities identities,
            ListedAccounts listedAccounts,
            Cohorts cohorts,
            PeopleDesk desk,
            AuditLog audit) {
        this.runs = runs;
        this.rows = rows;
        this.classes = classes;
        this.planning = planning;
        this.identities = identities;
        this.listedAccounts = listedAccounts;
        this.cohorts = cohorts;
        this.desk = desk;
        this.audit = audit;
    }

    /**
     * Does it, or nothing.
     *
     * @param invite whether who gets an account with an address gets a letter with a link
     * @param program whether a program does it
     * @throws SeatsTaken when somebody has come in meanwhile: then nothing is done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RosterOutcome run(UUID id, boolean invite, AccountId by, boolean program) {
        RunFacts run = runs.lock(id).orElse(null);
        if (run == null) {
            return RosterOutcome.UNKNOWN;
        }
        if (run.state() != RunState.PLANNED) {
            return RosterOutcome.NOT_NOW;
        }
        List<PlannedRow> stored = rows.of(id);
        classes.hold(run.source(), ids(stored));
        Planning.Plan now = planning.again(run, stored);
        if (!now.rows().equals(stored)) {
            rows.replace(id, now.rows());
            return RosterOutcome.WORLD_CHANGED;
        }
        if (program && now.rows().stream().anyMatch(row -> row.is(Fate.TEACHES))) {
            return RosterOutcome.FOR_A_PERSON;
        }
        runs.commit(id, by);
        carryOut(run, now, invite, by);
        runs.settle(run);
        rows.forgetUndecided(id);
        return RosterOutcome.DONE;
    }

    private static List<String> ids(List<PlannedRow> rows) {
        return rows.stream().map(row -> row.entry().classId()).distinct().toList();
    }

    /** Suspends those of whom there were many, of a list that was carried out but for them, as far as they are missing still. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RosterOutcome suspendGuarded(UUID id, AccountId by) {
        RunFacts run = runs.lock(id).orElse(null);
        if (run == null) {
            return RosterOutcome.UNKNOWN;
        }
        List<PlannedRow> stored = rows.of(id);
        classes.hold(run.source(), ids(stored));
        classes.holdCohorts(run.source(), ids(stored));
        Set<Place> still = planning.again(run, stored).rows().stream()
                .filter(row -> row.is(Fate.LEAVES))
                .map(RosterCommit::place)
                .collect(Collectors.toSet());
        Map<UUID, List<PlannedRow>> missing = byCohort(rows.waiting(id), row -> still.contains(place(row)));
        if (run.state() != RunState.COMMITTED || missing.isEmpty()) {
            return RosterOutcome.NOT_NOW;
        }
        List<RowTable.Deed> deeds = new ArrayList<>();
        missing.forEach((cohort, leaving) -> leave(run, cohort, leaving, by, deeds));
        rows.done(id, deeds);
        audit.record(new AuditEntry(
                by, "roster.missing-suspended", "roster", id.toString(), Map.of("people", "" + deeds.size())));
        return RosterOutcome.DONE;
    }

    private record Place(String classId, AccountId person) {}

    private static Place place(PlannedRow row) {
        return new Place(row.entry().classId(), Objects.requireNonNull(row.account()));
    }

    private void carryOut(RunFacts run, Planning.Plan plan, boolean invite, AccountId by) {
        List<PlannedRow> present =
                plan.rows().stream().filter(RosterCommit::isPresent).toList();
        Map<Integer, Met> met = meetAll(run, present, plan.rows());
        List<RowTable.Deed> deeds = new ArrayList<>();
        byCohort(present, _ -> true)
                .forEach((cohort, there) -> deeds.addAll(come(run, plan.world(), cohort, there, met, by)));
        classes.list(
                run.source(),
                deeds.stream()
                        .map(deed -> new ClassTable.Place(deed.classId(), deed.account()))
                        .toList());
        byCohort(plan.rows(), row -> row.is(Fate.TEACHES))
                .forEach((cohort, teaching) -> teaching.forEach(row -> teach(cohort, row, by, deeds)));
        byCohort(plan.rows(), row -> row.is(Fate.LEAVES) && !row.guarded())
                .forEach((cohort, leaving) -> leave(run, cohort, leaving, by, deeds));
        unlist(run, plan.rows(), deeds);
        rows.done(run.id(), deeds);
        audit.record(new AuditEntry(
                by, "roster.committed", "roster", run.id().toString(), Map.of("deeds", "" + deeds.size())));
        if (invite) {
            deeds.stream().filter(RowTable.Deed::made).forEach(deed -> desk.inviteAgain(deed.account(), by));
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

    /**
     * The accounts of all by the numbers of their rows; the first row of somebody says what was made for them. Who comes by a link, too,
     * takes the name in the other system first, then the class, and then the account.
     */
    private Map<Integer, Met> meetAll(RunFacts run, List<PlannedRow> present, List<PlannedRow> all) {
        Map<String, PlannedRow> first = new HashMap<>();
        present.forEach(row -> first.putIfAbsent(row.entry().subject(), row));
        Map<String, AccountId> accounts = known(run, first.values());
        classes.holdCohorts(run.source(), ids(all));
        listedAccounts.hold(all.stream()
                .filter(row -> row.is(Fate.TEACHES))
                .map(row -> Objects.requireNonNull(row.account()))
                .toList());
        Map<String, AccountId> recognized = new HashMap<>();
        List<ListedIdentities.Newcomer> fresh = new ArrayList<>();
        first.forEach((subject, row) -> {
            if (!accounts.containsKey(subject) && row.account() != null) {
                recognized.put(subject, row.account());
            } else if (!accounts.containsKey(subject)) {
                ListedEntry entry = row.entry();
                fresh.add(new ListedIdentities.Newcomer(subject, entry.nameOrNull(), entry.email()));
            }
        });
        identities.recognize(run.source(), recognized);
        Map<String, AccountId> made =
                identities.add(run.source(), fresh, !run.isFile()).orElseThrow(SeatsTaken::new);
        accounts.putAll(recognized);
        accounts.putAll(made);
        Map<Integer, Met> met = new HashMap<>();
        for (PlannedRow row : present) {
            String subject = row.entry().subject();
            boolean is = row == first.get(subject);
            met.put(
                    row.entry().number(),
                    new Met(
                            Objects.requireNonNull(accounts.get(subject)),
                            is && made.containsKey(subject),
                            is && (made.containsKey(subject) || recognized.containsKey(subject))));
        }
        return met;
    }

    /** Who has come by a link since the list was compared has an account by now. */
    private Map<String, AccountId> known(RunFacts run, Collection<PlannedRow> rows) {
        if (run.isFile()) {
            identities.holdAll(run.source());
            return identities.find(run.source(), subjects(rows, _ -> true));
        }
        Map<String, AccountId> known = identities.hold(run.source(), subjects(rows, row -> row.account() == null));
        rows.stream()
                .filter(row -> row.account() != null)
                .forEach(row -> known.put(row.entry().subject(), Objects.requireNonNull(row.account())));
        return known;
    }

    private static List<String> subjects(Collection<PlannedRow> rows, Predicate<PlannedRow> which) {
        return rows.stream().filter(which).map(row -> row.entry().subject()).toList();
    }

    private List<RowTable.Deed> come(
            RunFacts run, RosterWorld world, UUID cohort, List<PlannedRow> there, Map<Integer, Met> met, AccountId by) {
        List<RowTable.Deed> deeds = new ArrayList<>();
        List<AccountId> joining = new ArrayList<>();
        for (PlannedRow row : there) {
            Met person = Objects.requireNonNull(met.get(row.entry().number()));
            boolean listed = Optional.ofNullable(world.classes().get(row.entry().classId()))
                    .filter(known -> known.listed().containsKey(person.account()))
                    .isPresent();
            if (row.fate().isDeed()) {
                joining.add(person.account());
            }
            if (row.fate().isDeed() || person.made() || person.joined() || !listed) {
                deeds.add(new RowTable.Deed(
                        row.entry().number(),
                        row.entry().classId(),
                        row.entry().subject(),
                        row.fate(),
                        cohort,
                        person.account(),
                        person.made(),
                        person.joined(),
                        listed,
                        null));
            }
        }
        if (!joining.isEmpty() && !(cohorts.add(cohort, joining, run.way(), by) instanceof CohortChange.Changed)) {
            throw new SeatsTaken();
        }
        return deeds;
    }

    private record Met(AccountId account, boolean made, boolean joined) {}

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
                listed,
                null);
    }
}
