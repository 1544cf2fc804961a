package org.aliquot.rostering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.oneroster.ListedPerson;
import org.aliquot.oneroster.ListedPlace;
import org.aliquot.oneroster.OneRosterFile;
import org.aliquot.oneroster.OneRosterReading;
import org.aliquot.oneroster.PlaceRole;
import org.aliquot.oneroster.RosterFacts;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.school.SchoolZone;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files with a school's classes, in two steps: reading says what will happen, carrying out does exactly that in one transaction, or
 * nothing. Undoing takes the last one back.
 */
@Service
public class RosterDesk {

    /** What is shown of the lists of before. */
    private static final int RECENT = 20;

    private static final int LONGEST_NAME = 120;

    /** What came of reading a file. */
    public sealed interface Reading {

        record Planned(UUID run) implements Reading {}

        /** The file is of no use; says why. */
        record Refused(String why) implements Reading {}
    }

    /** Which class here one of a list is. */
    public sealed interface Decision {

        record Existing(UUID cohort) implements Decision {}

        /** A new class that takes a course. */
        record Fresh(String course) implements Decision {}

        record LeftOut() implements Decision {}
    }

    private final SourceRepository sources;
    private final RunTable runs;
    private final RowTable rows;
    private final RosterReports reports;
    private final ClassTable classes;
    private final Planning planning;
    private final RosterCommit commit;
    private final RosterUndo undo;
    private final Cohorts cohorts;
    private final AuditLog audit;
    private final ServerClock clock;
    private final SchoolZone zone;
    private final TransactionTemplate transaction;

    RosterDesk(
            SourceRepository sources,
            RunTable runs,
            RowTable rows,
            RosterReports reports,
            ClassTable classes,
            Planning planning,
            RosterCommit commit,
            RosterUndo undo,
            Cohorts cohorts,
            AuditLog audit,
            ServerClock clock,
            SchoolZone zone,
            TransactionTemplate transaction) {
        this.sources = sources;
        this.runs = runs;
        this.rows = rows;
        this.reports = reports;
        this.classes = classes;
        this.planning = planning;
        this.commit = commit;
        this.undo = undo;
        this.cohorts = cohorts;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
        this.transaction = transaction;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<RosterSource> sources() {
        return sources.byName().stream().map(SourceEntity::view).toList();
    }

    /** Adds a system; empty when there is one of this name. */
    public Optional<RosterSource> add(String name, AccountId by) {
        try {
            return Optional.ofNullable(transaction.execute(_ -> {
                SourceEntity made = sources.saveAndFlush(new SourceEntity(name, by));
                audit.record(new AuditEntry(
                        by, "roster.source-made", "roster-source", made.id().toString(), Map.of()));
                return made.view();
            }));
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    /** Reads a file and stores what it would do; changes nobody. Empty when there is no such system. */
    public Optional<Reading> read(UUID source, ListFile file) {
        if (!sources.existsById(source)) {
            return Optional.empty();
        }
        LocalDate today = clock.now().atZone(zone.id()).toLocalDate();
        return Optional.of(
                switch (OneRosterFile.read(file.file(), today)) {
                    case OneRosterReading.Refused(var why) -> new Reading.Refused(why);
                    case OneRosterReading.Read(var facts) ->
                        new Reading.Planned(
                                Objects.requireNonNull(transaction.execute(_ -> store(source, facts, file))));
                });
    }

    private UUID store(UUID source, RosterFacts facts, ListFile file) {
        classes.tell(
                source,
                ClassKind.FILE,
                facts.classes().stream()
                        .filter(listed -> !listed.gone())
                        .map(listed -> new ToldClass(listed.id(), listed.title(), listed.course(), listed.code()))
                        .toList());
        Set<String> whole = new HashSet<>();
        if (!facts.delta()) {
            facts.classes().forEach(listed -> whole.add(listed.id()));
        }
        UUID id = Ids.next();
        RunFacts run = new RunFacts(
                id,
                source,
                null,
                file.name(),
                whole,
                !facts.refused().isEmpty(),
                RunState.PLANNED,
                facts.notes(),
                file.by(),
                file.ofProgram(),
                clock.now(),
                null);
        runs.insert(run);
        reports.refuse(
                id,
                facts.refused().stream()
                        .map(line -> new UnreadLine(line.file(), line.line(), line.id(), line.why()))
                        .toList());
        rows.replace(id, planning.plan(run, entries(source, facts)).rows());
        return id;
    }

    private List<ListedEntry> entries(UUID source, RosterFacts facts) {
        Map<String, ListedPerson> people = new HashMap<>();
        facts.people().forEach(person -> people.put(person.id(), person));
        List<ListedEntry> entries = new ArrayList<>();
        for (ListedPlace place : facts.places()) {
            ListedPerson person = people.get(place.personId());
            entries.add(new ListedEntry(
                    entries.size() + 1,
                    place.classId(),
                    place.personId(),
                    person == null ? "" : person.name(),
                    person == null ? "" : person.email(),
                    place.role() == PlaceRole.TEACHER ? CourseRole.INSTRUCTOR : CourseRole.LEARNER,
                    place.gone() || person != null && person.gone()));
        }
        List<String> gone = facts.people().stream()
                .filter(ListedPerson::gone)
                .map(ListedPerson::id)
                .toList();
        entries.addAll(planning.gone(source, gone, entries.size()));
        return entries;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<RecentRun> recent() {
        return runs.recent(RECENT);
    }

    @Transactional(readOnly = true)
    public Optional<RosterRun> find(UUID run) {
        return runs.find(run).map(this::view);
    }

    /** So many rows of these kinds, by class. */
    @Transactional(readOnly = true)
    public List<RosterRow> rows(UUID run, Collection<Fate> fates, int most) {
        return runs.find(run).map(facts -> reports.rows(facts, fates, most)).orElse(List.of());
    }

    /** The names of so many who are missing from a list and not suspended yet. */
    @Transactional(readOnly = true)
    public List<String> missing(UUID run, int most) {
        return reports.missing(run, most);
    }

    /** So many lines that could not be read. */
    @Transactional(readOnly = true)
    public List<UnreadLine> unread(UUID run, int most) {
        return reports.unread(run, most);
    }

    private RosterRun view(RunFacts run) {
        boolean canUndo = run.state() == RunState.COMMITTED
                && runs.last(run.source(), run.classId())
                        .filter(last -> last.id().equals(run.id()))
                        .isPresent();
        return new RosterRun(
                run.id(),
                sources.findById(run.source())
                        .map(SourceEntity::view)
                        .map(RosterSource::name)
                        .orElse(""),
                run.fileName(),
                run.state(),
                run.notes(),
                run.state() == RunState.PLANNED ? classes.undecided(run.source(), ids(run)) : List.of(),
                reports.counts(run.id()),
                reports.figures(run.id()),
                run.ofProgram(),
                canUndo,
                run.readAt());
    }

    private Set<String> ids(RunFacts run) {
        Set<String> ids = new HashSet<>(run.whole());
        ids.addAll(rows.classes(run.id()));
        return ids;
    }

    /** Says of classes of a list which they are here, and compares it anew. False when the list waits for nothing. */
    @Transactional
    public boolean decide(UUID id, Map<String, Decision> decisions, AccountId by) {
        RunFacts run = planned(id).orElse(null);
        if (run == null) {
            return false;
        }
        Map<String, ToldClass> open = new HashMap<>();
        classes.undecided(run.source(), decisions.keySet()).forEach(told -> open.put(told.id(), told));
        decisions.forEach((classId, decision) -> {
            ToldClass told = open.get(classId);
            if (told != null) {
                decide(run.source(), told, decision, by);
            }
        });
        compareAgain(run);
        return true;
    }

    private void decide(UUID source, ToldClass told, Decision decision, AccountId by) {
        switch (decision) {
            case Decision.LeftOut() -> classes.leaveOut(source, told.id(), by);
            case Decision.Existing(var cohort) ->
                cohorts.find(new Caller(by, Set.of(Role.ADMINISTRATOR)), cohort)
                        .filter(found -> !found.archived() && found.settings().kind() == CohortKind.CLASS)
                        .ifPresent(found -> classes.connect(source, told.id(), ClassKind.FILE, found.id(), by));
            case Decision.Fresh(var course) ->
                cohorts.create(settings(told, course), by)
                        .map(CohortView::id)
                        .ifPresent(made -> classes.connect(source, told.id(), ClassKind.FILE, made, by));
        }
        audit.record(new AuditEntry(by, "roster.class-decided", "roster-source", source.toString(), Map.of()));
    }

    private static CohortSettings settings(ToldClass told, String course) {
        String title = told.title().isEmpty() ? told.id() : told.title();
        return CohortSettings.usual(
                title.substring(0, Math.min(LONGEST_NAME, title.length())), CohortKind.CLASS, course);
    }

    /**
     * Does exactly what was announced, or nothing. Those of whom there are many are left to {@link #suspendGuarded}.
     *
     * @param invite whether who gets an account with an address gets a letter with a link
     */
    public RosterOutcome commit(UUID run, boolean invite, AccountId by) {
        return commit(run, invite, by, false);
    }

    /**
     * The same, by a program or by a person.
     *
     * @param program whether a program does it, which names no instructors
     */
    public RosterOutcome commit(UUID run, boolean invite, AccountId by, boolean program) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> commit.run(run, invite, by, program)));
        } catch (SeatsTaken meanwhile) {
            transaction.executeWithoutResult(_ -> planned(run).ifPresent(this::compareAgain));
            return RosterOutcome.WORLD_CHANGED;
        }
    }

    private void compareAgain(RunFacts run) {
        rows.replace(run.id(), planning.again(run, rows.of(run.id())).rows());
    }

    /** The list, while nobody has carried it out; kept from others. */
    private Optional<RunFacts> planned(UUID id) {
        return runs.lock(id).filter(run -> run.state() == RunState.PLANNED);
    }

    /** Asks again about classes of a system that were left out; how many there are. */
    @Transactional
    public int askAgain(UUID source, AccountId by) {
        int open = classes.askAgain(source);
        if (open > 0) {
            audit.record(new AuditEntry(by, "roster.asked-again", "roster-source", source.toString(), Map.of()));
        }
        return open;
    }

    /** Suspends those of whom there were many, of a list that was carried out but for them. */
    @Transactional
    public RosterOutcome suspendGuarded(UUID run, AccountId by) {
        return commit.suspendGuarded(run, by);
    }

    @Transactional
    public RosterOutcome undo(UUID run, AccountId by) {
        return undo.run(run, by, false);
    }

    @Transactional
    public RosterOutcome undo(UUID run, AccountId by, boolean program) {
        return undo.run(run, by, program);
    }
}
