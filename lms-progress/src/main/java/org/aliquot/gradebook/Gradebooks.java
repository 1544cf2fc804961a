package org.aliquot.gradebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Teaching;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.aliquot.reports.CohortReport;
import org.aliquot.reports.MemberRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gradebooks of classes the caller is known to see; who assists in one changes nothing in it. What somebody sat stays as it is, whatever grade is set in its place; every
 * change is kept and audited.
 */
@Service
public class Gradebooks {

    /** Why a result counts again whose grade was set by mistake. */
    private static final String UNDONE = "Undone";

    private final GradeTable table;
    private final GradedWorks graded;
    private final CohortReport report;
    private final Cohorts cohorts;
    private final Teaching teaching;
    private final Presence presence;
    private final AuditLog audit;

    Gradebooks(
            GradeTable table,
            GradedWorks graded,
            CohortReport report,
            Cohorts cohorts,
            Teaching teaching,
            Presence presence,
            AuditLog audit) {
        this.table = table;
        this.graded = graded;
        this.report = report;
        this.cohorts = cohorts;
        this.teaching = teaching;
        this.presence = presence;
        this.audit = audit;
    }

    /** A number of statements that does not grow with the class. */
    @Transactional(readOnly = true)
    public Gradebook of(CohortView cohort) {
        List<Work> works = graded.of(cohort);
        return new Gradebook(works, rows(cohort, works, report.of(cohort)));
    }

    /** The rows of a gradebook with these works, one after the other: however many there are, some are in memory. */
    @Transactional(readOnly = true)
    public void each(CohortView cohort, List<Work> works, Consumer<GradeRow> taker) {
        report.each(cohort, some -> rows(cohort, works, some).forEach(taker));
    }

    private List<GradeRow> rows(CohortView cohort, List<Work> works, List<MemberRow> learners) {
        List<UUID> people = learners.stream().map(MemberRow::person).toList();
        Map<GradeTable.Cell, GradeTable.Sat> sat = table.sat(cohort.id(), people, refs(works));
        Map<GradeTable.Cell, Grade.Change> changes = table.changes(cohort.id(), people);
        return learners.stream()
                .map(one -> new GradeRow(one, grades(one.person(), read(one), works, sat, changes)))
                .toList();
    }

    /** Of a learner's own open classes, each with their grades alone; a class that counts nothing is left out. */
    @Transactional(readOnly = true)
    public List<OwnGradebook> ofLearner(AccountId learner) {
        return cohorts.joinedBy(learner).stream()
                .flatMap(cohort -> own(cohort, learner).stream())
                .toList();
    }

    /** How much somebody has read is looked up only where that is graded, which it is in few classes. */
    private Optional<OwnGradebook> own(CohortView cohort, AccountId learner) {
        List<Work> works = graded.of(cohort);
        if (works.stream().noneMatch(work -> work.weight() > 0)) {
            return Optional.empty();
        }
        List<UUID> alone = List.of(learner.value());
        Map<GradeTable.Cell, Grade.Change> changes = table.changes(cohort.id(), alone);
        Grade read = isReadingGraded(works, learner.value(), changes)
                ? report.of(cohort, learner).map(Gradebooks::read).orElse(Grade.NONE)
                : Grade.NONE;
        Map<GradeTable.Cell, GradeTable.Sat> sat = table.sat(cohort.id(), alone, refs(works));
        return Optional.of(new OwnGradebook(cohort.name(), works, grades(learner.value(), read, works, sat, changes)));
    }

    private static boolean isReadingGraded(List<Work> works, UUID learner, Map<GradeTable.Cell, Grade.Change> changes) {
        return works.stream()
                .filter(Work::isLessons)
                .anyMatch(work -> work.weight() > 0 || changes.containsKey(new GradeTable.Cell(learner, work.ref())));
    }

    private static List<String> refs(List<Work> works) {
        return works.stream().map(Work::ref).toList();
    }

    /** What there is to be graded, by the day it is due. */
    @Transactional(readOnly = true)
    public List<Work> works(CohortView cohort) {
        return graded.of(cohort);
    }

    private static Grades grades(
            UUID learner,
            Grade read,
            List<Work> works,
            Map<GradeTable.Cell, GradeTable.Sat> sat,
            Map<GradeTable.Cell, Grade.Change> changes) {
        Map<String, Grade> grades = new HashMap<>();
        for (Work work : works) {
            GradeTable.Cell cell = new GradeTable.Cell(learner, work.ref());
            Grade own = work.isLessons() ? read : reached(work, sat.get(cell));
            grades.put(work.ref(), own.changed(changes.get(cell)));
        }
        return new Grades(grades);
    }

    private static Grade read(MemberRow learner) {
        return learner.lessons() == 0
                ? Grade.NONE
                : new Grade(100.0 * learner.lessonsDone() / learner.lessons(), 0, null);
    }

    private static Grade reached(Work work, GradeTable.@Nullable Sat sat) {
        return sat == null ? Grade.NONE : new Grade(sat.by(work.rule()), sat.times(), null);
    }

    /** Sets a grade in the place of what was sat, or lets that count again. */
    @Transactional
    public GradeOutcome change(Caller by, CohortView cohort, NewGrade wanted) {
        Gradebook book = of(cohort);
        if (cohort.archived()
                || !teaching.leads(by, cohort)
                || book.row(wanted.learner()).isEmpty()
                || book.work(wanted.work()).isEmpty()) {
            return GradeOutcome.UNKNOWN;
        }
        table.hold(cohort.id()); // classes first, then accounts, as everywhere
        if (!presence.hold(new AccountId(wanted.learner()))) {
            return GradeOutcome.UNKNOWN;
        }
        Grade.Change standing = table.changes(cohort.id(), List.of(wanted.learner()))
                .get(new GradeTable.Cell(wanted.learner(), wanted.work()));
        if (!Objects.equals(standing == null ? null : standing.id(), wanted.shown())) {
            return GradeOutcome.STALE;
        }
        put(by, by.id(), cohort, wanted, null);
        return GradeOutcome.DONE;
    }

    /** Which grade of a learner the caller changed last in a class, as long as nobody has changed the same since. */
    @Transactional(readOnly = true)
    public Optional<UUID> lastChange(Caller by, CohortView cohort, AccountId learner) {
        return table.last(cohort.id(), learner, by.id());
    }

    /** Takes back a change of the caller's own, as long as it is the last word: what stood there is the word of whoever said it. */
    @Transactional
    public GradeOutcome undo(Caller by, CohortView cohort, UUID change) {
        if (cohort.archived() || !teaching.leads(by, cohort)) {
            return GradeOutcome.UNKNOWN;
        }
        table.hold(cohort.id());
        GradeTable.Made made = table.standing(cohort.id(), change).orElse(null);
        if (made == null) {
            return GradeOutcome.STALE;
        }
        UUID learner = made.cell().learner();
        if (!made.by().equals(by.id()) || !presence.hold(new AccountId(learner))) {
            return GradeOutcome.UNKNOWN;
        }
        String work = made.cell().work();
        GradeTable.Before before = made.before();
        if (before == null) {
            put(by, by.id(), cohort, new NewGrade(learner, work, null, UNDONE, change), change);
        } else {
            put(
                    by,
                    before.by(),
                    cohort,
                    new NewGrade(learner, work, before.percent(), before.reason(), change),
                    change);
        }
        return GradeOutcome.DONE;
    }

    private void put(Caller by, AccountId whose, CohortView cohort, NewGrade wanted, @Nullable UUID undoes) {
        BigDecimal percent = wanted.percent();
        table.change(cohort.id(), wanted, whose, undoes);
        audit.record(new AuditEntry(
                by.id(),
                percent == null ? "grade.restored" : "grade.changed",
                "cohort",
                cohort.id().toString(),
                Map.of(
                        "person",
                        wanted.learner().toString(),
                        "work",
                        wanted.work(),
                        "percent",
                        percent == null ? "" : percent.toPlainString())));
    }
}
