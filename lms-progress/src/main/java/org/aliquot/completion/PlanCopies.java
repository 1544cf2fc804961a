package org.aliquot.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.AssignmentAccess;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.Assignments;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.ExamAssignment;
import org.aliquot.cohort.PlanChange;
import org.aliquot.people.Caller;
import org.aliquot.school.SchoolZone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans of classes taken over into the next term: the same work at the same distances, beginning on another day. */
@Service
public class PlanCopies {

    private final Cohorts cohorts;
    private final Assignments assignments;
    private final ServerClock clock;
    private final SchoolZone zone;

    PlanCopies(Cohorts cohorts, Assignments assignments, ServerClock clock, SchoolZone zone) {
        this.zone = zone;
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The caller's other classes in the same course, by name. */
    @Transactional(readOnly = true)
    public List<CohortView> sources(Caller caller, CohortView into) {
        return cohorts.list(caller).stream()
                .filter(other ->
                        other.course().equals(into.course()) && !other.id().equals(into.id()))
                .toList();
    }

    /**
     * Takes over what another class of the course has to do, the first of it due on {@code first}. What this class had to do besides
     * stays; what both have gets the new day. A class without a plan changes nothing.
     */
    @Transactional
    public PlanChange copy(Caller by, UUID into, int planVersion, UUID from, LocalDate first) {
        CohortView target = cohorts.find(by, into).orElse(null);
        if (target == null
                || sources(by, target).stream().noneMatch(other -> other.id().equals(from))) {
            return new PlanChange.Unknown();
        }
        if (assignments.endOf(first).isBefore(clock.now())) {
            return new PlanChange.DayIsOver();
        }
        List<Assignment> plan = assignments.of(from);
        return assignments.takeOver(
                by,
                into,
                planVersion,
                lessons(assignments.of(into), plan, first),
                plan.stream()
                        .filter(work -> work.kind() == AssignmentKind.EXAM)
                        .map(work -> exam(work, moved(plan, work, first)))
                        .toList());
    }

    /** Takes all of another plan over into one that has nothing yet, every day so many days later. */
    @Transactional
    public PlanChange carry(Caller by, UUID into, UUID from, long days) {
        List<Assignment> plan = assignments.of(from);
        Map<String, LocalDate> lessons = plan.stream()
                .filter(work -> work.kind() == AssignmentKind.LESSON)
                .collect(Collectors.toMap(Assignment::ref, work -> work.dueOn().plusDays(days)));
        return assignments.takeOver(
                by,
                into,
                0,
                lessons,
                plan.stream()
                        .filter(work -> work.kind() == AssignmentKind.EXAM)
                        .map(work -> exam(work, work.dueOn().plusDays(days)))
                        .toList());
    }

    private ExamAssignment exam(Assignment work, LocalDate due) {
        return new ExamAssignment(
                work.ref(),
                due,
                work.closes(),
                work.tutor(),
                work.holdLate(),
                moved(work.access(), ChronoUnit.DAYS.between(work.dueOn(), due)));
    }

    /** It opens as long before its last day as in the other class; a code is each class's own secret. */
    private AssignmentAccess moved(AssignmentAccess access, long days) {
        Instant opensAt = access.opensAt();
        return new AssignmentAccess(
                opensAt == null
                        ? null
                        : opensAt.atZone(zone.id()).plusDays(days).toInstant(),
                access.dueTime(),
                null);
    }

    private static Map<String, LocalDate> lessons(List<Assignment> standing, List<Assignment> plan, LocalDate first) {
        Map<String, LocalDate> lessons = standing.stream()
                .filter(work -> work.kind() == AssignmentKind.LESSON)
                .collect(Collectors.toMap(Assignment::ref, Assignment::dueOn, (one, _) -> one, HashMap::new));
        plan.stream()
                .filter(work -> work.kind() == AssignmentKind.LESSON)
                .forEach(work -> lessons.put(work.ref(), moved(plan, work, first)));
        return lessons;
    }

    /** The first of a plan is its earliest, as plans are read by day. */
    private static LocalDate moved(List<Assignment> plan, Assignment work, LocalDate first) {
        return first.plusDays(ChronoUnit.DAYS.between(plan.getFirst().dueOn(), work.dueOn()));
    }
}
