package org.aliquot.web.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.blueprint.Admission;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonCard;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.AssignmentAccess;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.OwnDays;
import org.aliquot.cohort.PersonalDays;
import org.aliquot.completion.ClassDone;
import org.aliquot.completion.CohortPlans;
import org.aliquot.completion.PlanCopies;
import org.aliquot.people.Accounts;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.words.ZoneWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a class's plan into the words of its page. */
@Component
class PlanPages {

    /** What was typed and not saved, and why. */
    record Unsaved(
            Map<String, String> days,
            PlanPage.Typed typed,
            FieldErrors errors,
            @Nullable Meanwhile meanwhile,
            @Nullable String trouble) {}

    /** Of an assignment that came meanwhile. */
    private static final ClassDone NOT_COUNTED = new ClassDone(0, 0);

    private final CohortPlans plans;
    private final PlanCopies copies;
    private final PersonalDays personal;
    private final Catalog catalog;
    private final Exams exams;
    private final Admissions admissions;
    private final Accounts accounts;
    private final ServerClock clock;
    private final SchoolZone zone;

    PlanPages(
            CohortPlans plans,
            PlanCopies copies,
            PersonalDays personal,
            Catalog catalog,
            Exams exams,
            Admissions admissions,
            Accounts accounts,
            ServerClock clock,
            SchoolZone zone) {
        this.plans = plans;
        this.copies = copies;
        this.personal = personal;
        this.catalog = catalog;
        this.exams = exams;
        this.admissions = admissions;
        this.accounts = accounts;
        this.clock = clock;
        this.zone = zone;
    }

    PlanPage page(CohortView cohort, Unsaved unsaved, String chosenExam, Visit visit) {
        Dates dates = visit.dates();
        List<Assignment> plan = plans.of(cohort.id());
        List<LessonCard> course = lessons(cohort);
        List<ExamVersion> offered = exams.forCourses(List.of(cohort.course()));
        return new PlanPage(
                new PlanPage.Head(
                        cohort.id(),
                        cohort.name(),
                        ZoneWords.of(zone.id()),
                        cohort.plan().planVersion(),
                        cohort.archived()),
                lines(cohort, plan, course, offered, dates),
                choices(offered, plan, chosenExam, dates),
                exam(plan, chosenExam).map(Assignment::ref).orElse(""),
                copies.sources(visit.caller(), cohort).stream()
                        .map(source -> new Choice(source.id().toString(), source.name(), false))
                        .toList(),
                lessons(course, days(plan), unsaved.days()),
                unsaved.typed(),
                unsaved.errors(),
                unsaved.meanwhile(),
                unsaved.trouble(),
                early(cohort, plan, dates),
                beyond(cohort, plan, dates));
    }

    private static String early(CohortView cohort, List<Assignment> plan, Dates dates) {
        LocalDate begins = cohort.settings().startsOn();
        if (begins == null) {
            return "";
        }
        long early = plan.stream().filter(one -> one.dueOn().isBefore(begins)).count();
        return outside(cohort, early, " before the class begins on " + dates.date(begins));
    }

    private static String beyond(CohortView cohort, List<Assignment> plan, Dates dates) {
        LocalDate ends = cohort.settings().endsOn();
        if (ends == null) {
            return "";
        }
        long late = plan.stream().filter(one -> !one.dueOn().isBefore(ends)).count();
        return outside(cohort, late, " after the class ends on " + dates.date(ends.minusDays(1)));
    }

    /** It can be meant, as for work that is made up; who mistyped a year sees it. */
    private static String outside(CohortView cohort, long number, String where) {
        return number == 0 || cohort.archived()
                ? ""
                : Wording.count(number, "date in the plan is", "dates in the plan are") + where;
    }

    /** Those in the plan say so: choosing one of them changes it. */
    private static List<Choice> choices(List<ExamVersion> offered, List<Assignment> plan, String chosen, Dates dates) {
        return offered.stream()
                .map(ExamVersion::spec)
                .map(spec -> new Choice(
                        spec.key(),
                        exam(plan, spec.key())
                                .map(stands ->
                                        "%s, in the plan until %s".formatted(spec.title(), dates.date(stands.dueOn())))
                                .orElse(spec.title()),
                        spec.key().equals(chosen)))
                .toList();
    }

    /** How an exam or quiz is assigned, if it is. */
    static Optional<Assignment> exam(List<Assignment> plan, String key) {
        return plan.stream()
                .filter(assignment -> assignment.kind() == AssignmentKind.EXAM
                        && assignment.ref().equals(key))
                .findFirst();
    }

    List<LessonCard> lessons(CohortView cohort) {
        return catalog.outline(cohort.course()).stream()
                .flatMap(outline -> outline.sections().stream())
                .flatMap(section -> section.lessons().stream())
                .toList();
    }

    /** What stands instead of the pace list that was typed. */
    Meanwhile meanwhile(PaceForm typed, CohortView standing, Dates dates) {
        Map<String, String> stands = days(plans.of(standing.id()));
        List<Meanwhile.Difference> differences = new ArrayList<>();
        for (LessonCard lesson : lessons(standing)) {
            String there = stands.getOrDefault(lesson.slug(), "");
            if (!there.equals(typed.typed(PlanPage.Lesson.PREFIX + lesson.slug()))) {
                differences.add(new Meanwhile.Difference(lesson.title(), there));
            }
        }
        return new Meanwhile(
                Meanwhile.name(standing.plan().planBy(), accounts),
                standing.plan().planAt() == null
                        ? "some time"
                        : dates.time(standing.plan().planAt()),
                "this plan",
                standing.plan().planVersion(),
                CohortUrls.plan(standing.id()),
                differences);
    }

    private static List<PlanPage.Lesson> lessons(
            List<LessonCard> course, Map<String, String> stands, Map<String, String> typed) {
        return course.stream()
                .map(lesson -> new PlanPage.Lesson(
                        lesson.slug(),
                        lesson.title(),
                        Wording.minutes(lesson.minutes()),
                        typed.isEmpty()
                                ? stands.getOrDefault(lesson.slug(), "")
                                : typed.getOrDefault(PlanPage.Lesson.PREFIX + lesson.slug(), "")))
                .toList();
    }

    private static Map<String, String> days(List<Assignment> plan) {
        return plan.stream()
                .filter(assignment -> assignment.kind() == AssignmentKind.LESSON)
                .collect(Collectors.toMap(
                        Assignment::ref, assignment -> assignment.dueOn().toString()));
    }

    /** By the day they are due. */
    private List<PlanPage.Due> lines(
            CohortView cohort, List<Assignment> plan, List<LessonCard> course, List<ExamVersion> offered, Dates dates) {
        Map<String, ExamVersion> versions =
                offered.stream().collect(Collectors.toMap(one -> one.spec().key(), Function.identity()));
        Map<UUID, Admission> decisions = admissions.of(offered.stream()
                .filter(one -> exam(plan, one.spec().key()).isPresent())
                .map(ExamVersion::examId)
                .toList());
        Map<UUID, ClassDone> done = plans.done(cohort.id());
        Map<UUID, Long> own = personal.of(cohort.id()).stream()
                .collect(Collectors.groupingBy(OwnDays::assignment, Collectors.counting()));
        Map<String, String> titles = course.stream().collect(Collectors.toMap(LessonCard::slug, LessonCard::title));
        LocalDate today = LocalDate.ofInstant(clock.now(), zone.id());
        return plan.stream()
                .map(assignment -> {
                    ClassDone far = done.getOrDefault(assignment.id(), NOT_COUNTED);
                    boolean exam = assignment.kind() == AssignmentKind.EXAM;
                    ExamVersion version = exam ? versions.get(assignment.ref()) : null;
                    Admission decided = version == null ? null : decisions.get(version.examId());
                    return new PlanPage.Due(
                            assignment.id(),
                            exam,
                            CohortUrls.ownDays(cohort.id(), assignment.id()),
                            own.getOrDefault(assignment.id(), 0L),
                            exam ? title(assignment, version) : titles.getOrDefault(assignment.ref(), assignment.ref()),
                            due(assignment, dates),
                            assignment.dueOn().isBefore(today),
                            far.done() + " of " + far.learning(),
                            far.percent(),
                            exam ? rules(assignment, dates.in(zone.id())) + closing(assignment, decided, dates) : "",
                            exam
                                    ? CohortUrls.planAgain(assignment.cohort(), assignment.ref()) + "#assign"
                                    : "#" + FieldErrors.id(PlanPage.Lesson.PREFIX + assignment.ref()));
                })
                .toList();
    }

    private static String title(Assignment assignment, @Nullable ExamVersion version) {
        return version == null
                ? assignment.ref() + ", no longer offered"
                : version.spec().title();
    }

    private static String due(Assignment assignment, Dates dates) {
        LocalTime hour = assignment.access().dueTime();
        return dates.date(assignment.dueOn()) + (hour == null ? "" : ", " + dates.time(hour));
    }

    private static String rules(Assignment assignment, Dates dates) {
        AssignmentAccess access = assignment.access();
        return (access.opensAt() == null ? "" : "Opens " + dates.dateTime(access.opensAt()) + ". ")
                + (access.code() == null ? "" : "Code " + access.code() + ". ")
                + (assignment.tutor() ? "Exam and tutor mode" : "Exam mode only")
                + (assignment.holdLate() ? ", late answers held" : ", late answers by the exam's rule")
                + (assignment.closes() ? ", closes then" : "");
    }

    /** Where the exam is shut for everybody before it is due here. */
    private String closing(Assignment assignment, @Nullable Admission decided, Dates dates) {
        Instant closes = decided == null ? null : decided.closesAt();
        Instant due = zone.endOf(assignment.dueOn(), assignment.access().dueTime());
        return closes != null && closes.isBefore(due)
                ? ", but closed by the exam’s rules on " + dates.in(zone.id()).dateTime(closes)
                : "";
    }
}
