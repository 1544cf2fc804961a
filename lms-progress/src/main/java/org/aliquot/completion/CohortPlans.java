package org.aliquot.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonCard;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.Assignments;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.ExamAssignment;
import org.aliquot.cohort.PlanChange;
import org.aliquot.people.Caller;
import org.springframework.stereotype.Service;

/** Plans of cohorts, held against what their courses offer: cohorts themselves know lessons and exams by name only. */
@Service
public class CohortPlans {

    /** What came of changing a plan. */
    public sealed interface Result {

        record Done(PlanChange change) implements Result {}

        /** The course has no such {@code lesson} or {@code exam}; nothing was changed. */
        record NotOfCourse(String what) implements Result {}
    }

    private final Cohorts cohorts;
    private final Assignments assignments;
    private final Catalog catalog;
    private final Exams exams;
    private final PlanTable table;

    CohortPlans(Cohorts cohorts, Assignments assignments, Catalog catalog, Exams exams, PlanTable table) {
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.catalog = catalog;
        this.exams = exams;
        this.table = table;
    }

    public List<Assignment> of(UUID cohort) {
        return assignments.of(cohort);
    }

    /** How many of those who may learn have done each assignment, by its id. */
    public Map<UUID, ClassDone> done(UUID cohort) {
        return table.done(cohort);
    }

    /** Puts a pace list in the place of the one that stands: the day each lesson is due, by its slug. */
    public Result pace(Caller by, UUID cohort, int planVersion, Map<String, LocalDate> lessons) {
        return guarded(
                by,
                cohort,
                "lesson",
                view -> lessons(view.course()).containsAll(lessons.keySet()),
                () -> assignments.pace(by, cohort, planVersion, lessons));
    }

    /** Assigns an exam or quiz of the cohort's course. */
    public Result assign(Caller by, UUID cohort, int planVersion, ExamAssignment wanted) {
        return guarded(
                by,
                cohort,
                "exam",
                view -> exams.exam(wanted.exam())
                        .filter(exam -> exam.spec().courses().contains(view.course()))
                        .isPresent(),
                () -> assignments.assign(by, cohort, planVersion, wanted));
    }

    public Result drop(Caller by, UUID cohort, UUID assignment) {
        return new Result.Done(assignments.drop(by, cohort, assignment));
    }

    private Result guarded(
            Caller by, UUID cohort, String what, Predicate<CohortView> fits, Supplier<PlanChange> change) {
        return cohorts.find(by, cohort)
                .<Result>map(view -> fits.test(view) ? new Result.Done(change.get()) : new Result.NotOfCourse(what))
                .orElseGet(() -> new Result.Done(new PlanChange.Unknown()));
    }

    private Set<String> lessons(String course) {
        return catalog.outline(course).stream()
                .flatMap(outline -> outline.sections().stream())
                .flatMap(section -> section.lessons().stream())
                .map(LessonCard::slug)
                .collect(Collectors.toSet());
    }
}
