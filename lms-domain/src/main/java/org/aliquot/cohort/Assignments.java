package org.aliquot.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cohorts are to do until when: the pace list of lessons, and quizzes and exams. */
@Service
public class Assignments {

    private final AssignmentTable table;
    private final CohortTable cohorts;
    private final CohortPlanRepository plans;
    private final Teaching teaching;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final ServerClock clock;
    private final ZoneId zone;

    Assignments(
            AssignmentTable table,
            CohortTable cohorts,
            CohortPlanRepository plans,
            Teaching teaching,
            AuditLog audit,
            ApplicationEventPublisher events,
            ServerClock clock,
            @Value("${aliquot.zone}") ZoneId zone) {
        this.clock = clock;
        this.table = table;
        this.cohorts = cohorts;
        this.plans = plans;
        this.teaching = teaching;
        this.audit = audit;
        this.events = events;
        this.zone = zone;
    }

    /** What a cohort is to do, by day. */
    @Transactional(readOnly = true)
    public List<Assignment> of(UUID cohort) {
        return table.of(cohort);
    }

    /** What assignments make of each exam for this learner, by the exam's key. */
    @Transactional(readOnly = true)
    public Map<String, AssignedRules> rules(AccountId learner) {
        return table.of(learner).stream()
                .filter(assignment -> assignment.kind() == AssignmentKind.EXAM)
                .collect(Collectors.groupingBy(
                        Assignment::ref, Collectors.collectingAndThen(Collectors.toList(), this::rules)));
    }

    /** The midnight after a day, in the installation's zone. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Puts {@code lessons} in the place of the pace list: the day each is due, by the lesson's slug. */
    @Transactional
    public PlanChange pace(Caller by, UUID cohort, int planVersion, Map<String, LocalDate> lessons) {
        return change(by, cohort, planVersion, plan -> {
            tell(cohort, plan, AssignmentKind.LESSON, lessons);
            plan.pace(lessons, by.id());
            record(by, "cohort.paced", cohort, Map.of("lessons", "" + lessons.size()));
        });
    }

    /** Assigns an exam or quiz until a day that is not over, or changes how it is assigned. */
    @Transactional
    public PlanChange assign(Caller by, UUID cohort, int planVersion, ExamAssignment wanted) {
        if (endOf(wanted.dueOn()).isBefore(clock.now()) && teaching.teaches(by, cohort)) {
            return new PlanChange.DayIsOver();
        }
        return change(by, cohort, planVersion, plan -> {
            tell(cohort, plan, AssignmentKind.EXAM, Map.of(wanted.exam(), wanted.dueOn()));
            plan.assign(wanted, by.id());
            record(
                    by,
                    "cohort.assigned",
                    cohort,
                    Map.of("exam", wanted.exam(), "due", wanted.dueOn().toString()));
        });
    }

    /** Takes an assignment back; what was done for it stays. */
    @Transactional
    public PlanChange drop(Caller by, UUID cohort, UUID assignment) {
        return change(by, cohort, null, plan -> {
            if (plan.drop(assignment, by.id())) {
                record(by, "cohort.unassigned", cohort, Map.of());
            }
        });
    }

    /** Of what is new or gets another day. */
    private void tell(UUID cohort, CohortPlanEntity plan, AssignmentKind kind, Map<String, LocalDate> wanted) {
        Map<String, LocalDate> standing = plan.due(kind);
        List<WorkAssigned.Work> work = wanted.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(standing.get(entry.getKey())))
                .map(entry -> new WorkAssigned.Work(kind, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(WorkAssigned.Work::dueOn).thenComparing(WorkAssigned.Work::ref))
                .toList();
        if (!work.isEmpty()) {
            events.publishEvent(new WorkAssigned(Ids.next(), cohort, work));
        }
    }

    private PlanChange change(Caller by, UUID cohort, @Nullable Integer planVersion, Consumer<CohortPlanEntity> deed) {
        CohortPlanEntity plan =
                teaching.teaches(by, cohort) ? plans.findLockedById(cohort).orElse(null) : null;
        if (plan == null) {
            return new PlanChange.Unknown();
        }
        if (planVersion != null && plan.version() != planVersion) {
            return new PlanChange.Stale(cohorts.find(cohort).orElseThrow());
        }
        if (plan.isArchived()) {
            return new PlanChange.Archived();
        }
        deed.accept(plan);
        plans.flush();
        return new PlanChange.Changed();
    }

    private AssignedRules rules(List<Assignment> assignments) {
        boolean closes = assignments.stream().allMatch(Assignment::closes);
        return new AssignedRules(
                assignments.stream().allMatch(Assignment::tutor),
                assignments.stream().anyMatch(Assignment::holdLate),
                closes
                        ? assignments.stream()
                                .map(Assignment::dueOn)
                                .max(Comparator.naturalOrder())
                                .map(this::endOf)
                        : Optional.empty());
    }

    private void record(Caller by, String action, UUID cohort, Map<String, String> details) {
        audit.record(new AuditEntry(by.id(), action, "cohort", cohort.toString(), details));
    }
}
