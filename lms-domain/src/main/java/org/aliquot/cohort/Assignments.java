package org.aliquot.cohort;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What cohorts are to do until when: the pace list of lessons, and quizzes and exams. */
@Service
public class Assignments {

    private final AssignmentTable table;
    private final CohortTable cohorts;
    private final CohortPlanRepository plans;
    private final OwnDaysRepository personal;
    private final OwnDaysBook ownDays;
    private final ClassActTable acts;
    private final CohortPeople people;
    private final Presence presence;
    private final Teaching teaching;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final ServerClock clock;
    private final SchoolZone zone;

    Assignments(
            AssignmentTable table,
            CohortTable cohorts,
            CohortPlanRepository plans,
            OwnDaysRepository personal,
            OwnDaysBook ownDays,
            ClassActTable acts,
            CohortPeople people,
            Presence presence,
            Teaching teaching,
            AuditLog audit,
            ApplicationEventPublisher events,
            ServerClock clock,
            SchoolZone zone) {
        this.ownDays = ownDays;
        this.clock = clock;
        this.table = table;
        this.cohorts = cohorts;
        this.plans = plans;
        this.personal = personal;
        this.acts = acts;
        this.people = people;
        this.presence = presence;
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
                .filter(work -> work.assignment().kind() == AssignmentKind.EXAM)
                .collect(Collectors.groupingBy(
                        work -> work.assignment().ref(),
                        Collectors.collectingAndThen(Collectors.toList(), this::rules)));
    }

    /** The midnight after a day, in the installation's zone. */
    public Instant endOf(LocalDate day) {
        return zone.endOf(day);
    }

    /** That hour of a day in the installation's zone, or the midnight after it. */
    public Instant endOf(LocalDate day, @Nullable LocalTime hour) {
        return zone.endOf(day, hour);
    }

    /** Puts {@code lessons} in the place of the pace list: the day each is due, by the lesson's slug. */
    @Transactional
    public PlanChange pace(Caller by, UUID cohort, int planVersion, Map<String, LocalDate> lessons) {
        return change(by, cohort, planVersion, plan -> pace(by, cohort, plan, lessons));
    }

    /** Assigns an exam or quiz until an hour that is not over, or changes how it is assigned. */
    @Transactional
    public PlanChange assign(Caller by, UUID cohort, int planVersion, ExamAssignment wanted) {
        if (isOver(wanted) && teaching.teaches(by, cohort)) {
            return new PlanChange.DayIsOver();
        }
        Instant opens = wanted.access().opensAt();
        if (opens != null && !opens.isBefore(end(wanted))) {
            return new PlanChange.OpensTooLate();
        }
        return change(by, cohort, planVersion, plan -> assign(by, cohort, plan, wanted));
    }

    /** The same at once, as from another class; an exam whose last hour is over is left out. */
    @Transactional
    public PlanChange takeOver(
            Caller by, UUID cohort, int planVersion, Map<String, LocalDate> lessons, List<ExamAssignment> wanted) {
        return change(by, cohort, planVersion, plan -> {
            List<WorkAssigned.Work> news = new ArrayList<>(pace(by, cohort, plan, lessons));
            wanted.stream().filter(exam -> !isOver(exam)).forEach(exam -> news.addAll(assign(by, cohort, plan, exam)));
            return news;
        });
    }

    /** Takes an assignment back; what was done for it stays. */
    @Transactional
    public PlanChange drop(Caller by, UUID cohort, UUID assignment) {
        return change(by, cohort, null, plan -> {
            if (plan.drop(assignment, by.id())) {
                record(by, "cohort.unassigned", cohort, Map.of());
            }
            return List.of();
        });
    }

    /**
     * Puts the plan back as it was before an act, with the individual dates that went with it; as long as nobody has changed it since,
     * also by individual dates for what would go.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    PlanChange restore(Caller by, ClassAct act) {
        plans.findLockedById(act.cohort()); // before it is looked at, as by who gives individual dates
        List<Assignment> was = requireNonNull(act.before().plan());
        Map<UUID, Assignment> work = was.stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
        List<UUID> fresh = table.of(act.cohort()).stream()
                .map(Assignment::id)
                .filter(id -> !work.containsKey(id))
                .toList();
        if (!personal.findByAssignmentIdIn(fresh).isEmpty()) {
            return new PlanChange.Stale(cohorts.find(act.cohort()).orElseThrow());
        }
        return change(by, act.cohort(), act.version(), idOf(act.cohort(), act.version()), plan -> {
            List<WorkAssigned.Work> again = again(plan, was);
            plan.restore(was, by.id());
            plans.flush();
            act.before().gone().stream()
                    .sorted(Comparator.comparing(one -> one.days().learner().value())) // as everybody takes accounts
                    .filter(one -> isHere(act.cohort(), one.days().learner()))
                    .forEach(one -> ownDays.putBack(
                            new OwnDaysEntity(one.days()),
                            one,
                            by,
                            requireNonNull(work.get(one.days().assignment()))));
            record(by, "cohort.plan-restored", act.cohort(), Map.of());
            return again;
        });
    }

    /** A member, whom nobody erases until the transaction ends. */
    private boolean isHere(UUID cohort, AccountId learner) {
        return people.isMember(cohort, learner) && presence.hold(learner);
    }

    private List<WorkAssigned.Work> pace(
            Caller by, UUID cohort, CohortPlanEntity plan, Map<String, LocalDate> lessons) {
        List<WorkAssigned.Work> news = news(plan, lessons);
        plan.pace(lessons, by.id());
        record(by, "cohort.paced", cohort, Map.of("lessons", "" + lessons.size()));
        return news;
    }

    private List<WorkAssigned.Work> assign(Caller by, UUID cohort, CohortPlanEntity plan, ExamAssignment wanted) {
        List<WorkAssigned.Work> news = news(plan, wanted);
        plan.assign(wanted, by.id());
        record(
                by,
                "cohort.assigned",
                cohort,
                Map.of("exam", wanted.exam(), "due", wanted.dueOn().toString()));
        return news;
    }

    private Instant end(ExamAssignment wanted) {
        return endOf(wanted.dueOn(), wanted.access().dueTime());
    }

    private boolean isOver(ExamAssignment wanted) {
        return end(wanted).isBefore(clock.now());
    }

    /** What comes again, or gets back another day that is not over. */
    private List<WorkAssigned.Work> again(CohortPlanEntity plan, List<Assignment> was) {
        Instant now = clock.now();
        List<Assignment> ahead = was.stream()
                .filter(one -> endOf(one.dueOn(), one.access().dueTime()).isAfter(now))
                .toList();
        List<WorkAssigned.Work> news = new ArrayList<>();
        ahead.stream()
                .filter(one -> one.kind() == AssignmentKind.EXAM)
                .forEach(one -> news.addAll(news(
                        plan,
                        new ExamAssignment(
                                one.ref(), one.dueOn(), one.closes(), one.tutor(), one.holdLate(), one.access()))));
        news.addAll(news(
                plan,
                ahead.stream()
                        .filter(one -> one.kind() == AssignmentKind.LESSON)
                        .collect(Collectors.toMap(Assignment::ref, Assignment::dueOn))));
        return news;
    }

    /** Also another hour. Another code alone is told by whoever reads it out. */
    private static List<WorkAssigned.Work> news(CohortPlanEntity plan, ExamAssignment wanted) {
        boolean same = plan.stands(wanted.exam())
                .filter(standing -> standing.dueOn().equals(wanted.dueOn())
                        && standing.closes() == wanted.closes()
                        && standing.access().opensAs(wanted.access()))
                .isPresent();
        return same
                ? List.of()
                : List.of(new WorkAssigned.Work(
                        AssignmentKind.EXAM,
                        wanted.exam(),
                        wanted.dueOn(),
                        wanted.access().dueTime()));
    }

    /** What is new or gets another day. */
    private static List<WorkAssigned.Work> news(CohortPlanEntity plan, Map<String, LocalDate> lessons) {
        Map<String, LocalDate> standing = plan.due(AssignmentKind.LESSON);
        return lessons.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(standing.get(entry.getKey())))
                .map(entry -> new WorkAssigned.Work(AssignmentKind.LESSON, entry.getKey(), entry.getValue(), null))
                .toList();
    }

    private PlanChange change(
            Caller by,
            UUID cohort,
            @Nullable Integer planVersion,
            Function<CohortPlanEntity, List<WorkAssigned.Work>> deed) {
        return change(by, cohort, planVersion, null, deed);
    }

    /** @param takesBack the change that is no more with this one; the deed returns what there is to be told */
    private PlanChange change(
            Caller by,
            UUID cohort,
            @Nullable Integer planVersion,
            @Nullable UUID takesBack,
            Function<CohortPlanEntity, List<WorkAssigned.Work>> deed) {
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
        List<Assignment> before = plan.work();
        List<OwnDaysEntity> days = personal.findByAssignmentIdIn(
                before.stream().map(Assignment::id).toList());
        int version = plan.version();
        List<WorkAssigned.Work> news = deed.apply(plan);
        plans.flush();
        if (plan.version() != version) { // what changed nothing leaves the way back from what did
            keep(by, cohort, plan, ClassBefore.plan(before, lost(plan, days)));
            tell(plan, cohort, news, takesBack);
        }
        return new PlanChange.Changed();
    }

    /** All of an act at once, however much of the plan it changed. */
    private void tell(CohortPlanEntity plan, UUID cohort, List<WorkAssigned.Work> news, @Nullable UUID takesBack) {
        if (!news.isEmpty() || takesBack != null) {
            List<WorkAssigned.Work> byDay = news.stream()
                    .sorted(Comparator.comparing(WorkAssigned.Work::dueOn).thenComparing(WorkAssigned.Work::ref))
                    .toList();
            events.publishEvent(new WorkAssigned(idOf(cohort, plan.version()), cohort, byDay, takesBack));
        }
    }

    /** Of the change that made this version of a plan, so that whoever takes it back can name it. */
    private static UUID idOf(UUID cohort, int version) {
        return UUID.nameUUIDFromBytes((cohort + " " + version).getBytes(StandardCharsets.UTF_8));
    }

    private void keep(Caller by, UUID cohort, CohortPlanEntity plan, ClassBefore before) {
        acts.keep(ClassActKind.PLAN, cohort, "", plan.version(), before, by.id());
    }

    /** Of what is assigned no more. */
    private static List<OwnDaysEntity> lost(CohortPlanEntity plan, List<OwnDaysEntity> days) {
        return days.stream()
                .filter(one -> plan.assigned(one.view().assignment()).isEmpty())
                .toList();
    }

    private AssignedRules rules(List<AssignmentTable.Work> all) {
        List<Assignment> work =
                all.stream().map(AssignmentTable.Work::assignment).toList();
        List<Assignment> timed = timed(all);
        boolean own = all.stream().anyMatch(AssignmentTable.Work::own);
        boolean closes = own || work.stream().allMatch(Assignment::closes);
        boolean opens = timed.stream().allMatch(one -> one.access().opensAt() != null);
        return new AssignedRules(
                work.stream().allMatch(Assignment::tutor),
                work.stream().anyMatch(Assignment::holdLate),
                opens
                        ? timed.stream()
                                .flatMap(one -> Stream.ofNullable(one.access().opensAt()))
                                .min(Comparator.naturalOrder())
                        : Optional.empty(),
                closes
                        ? timed.stream()
                                .map(one -> endOf(one.dueOn(), one.access().dueTime()))
                                .max(Comparator.naturalOrder())
                        : Optional.empty(),
                work.stream()
                        .flatMap(one -> Stream.ofNullable(one.access().code()))
                        .toList(),
                own,
                all.stream().mapToInt(AssignmentTable.Work::more).max().orElse(0));
    }

    /** By whose hours it goes: days of one's own close it, and no other class opens it beyond them. */
    private static List<Assignment> timed(List<AssignmentTable.Work> all) {
        boolean own = all.stream().anyMatch(AssignmentTable.Work::own);
        return all.stream()
                .filter(work -> !own || work.own())
                .map(AssignmentTable.Work::assignment)
                .toList();
    }

    private void record(Caller by, String action, UUID cohort, Map<String, String> details) {
        audit.record(new AuditEntry(by.id(), action, "cohort", cohort.toString(), details));
    }
}
