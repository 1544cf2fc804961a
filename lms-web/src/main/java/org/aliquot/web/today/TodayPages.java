package org.aliquot.web.today;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.clock.ServerClock;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.DueWork;
import org.aliquot.completion.LearnerDay;
import org.aliquot.completion.OwnProgress;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.people.AccountId;
import org.aliquot.plan.DayPlan;
import org.aliquot.plan.DayPlans;
import org.aliquot.plan.DayTask;
import org.aliquot.readiness.OwnReadiness;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.GoalUrls;
import org.aliquot.web.course.CourseWords;
import org.aliquot.web.practice.PastAttempts;
import org.aliquot.web.practice.ScoreWords;
import org.aliquot.web.today.TodayPage.Action;
import org.aliquot.web.today.TodayPage.Ask;
import org.aliquot.web.today.TodayPage.Then;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the learner's day together: by the plan for their goal, and before there is one by what lies next. */
@Component
class TodayPages {

    private final OwnProgress progress;
    private final Attempts attempts;
    private final DayPlans plans;
    private final OwnReadiness readiness;
    private final Agenda agenda;
    private final PastAttempts past;
    private final ServerClock clock;
    private final DueWork due;

    TodayPages(
            OwnProgress progress,
            Attempts attempts,
            DayPlans plans,
            OwnReadiness readiness,
            Agenda agenda,
            PastAttempts past,
            ServerClock clock,
            DueWork due) {
        this.progress = progress;
        this.attempts = attempts;
        this.plans = plans;
        this.readiness = readiness;
        this.agenda = agenda;
        this.past = past;
        this.clock = clock;
        this.due = due;
    }

    ClassWorkPage classWork(AccountId learner, Dates dates) {
        return ClassWork.page(due.of(learner), dates);
    }

    /** In one transaction: a page of many small questions is quicker for it, and its parts agree. */
    @Transactional
    TodayPage page(AccountId learner, Dates dates) {
        LearnerDay day = progress.day(learner);
        List<ExamVersion> open = attempts.open(learner);
        Optional<DayPlan> plan = plans.today(learner, day.courses(), open);
        var now = clock.now();
        var classWork = ClassWork.line(due.of(learner), now, dates);
        var courses = day.courses().stream().map(TodayPages::course).toList();
        var last = lastExam(day, dates);
        return plan.map(own -> new TodayPage(
                        dates.day(now),
                        PlanWords.lede(own),
                        NextThing.of(day, own, dates),
                        null,
                        classWork,
                        then(own, day.open().isEmpty() ? NextThing.first(own) : null),
                        PlanWords.week(own),
                        new TodayPage.Standing(
                                Standings.readiness(readiness.of(own.mastery()), own.mastery()),
                                Standings.areas(own.mastery()),
                                courses,
                                last)))
                .orElseGet(() -> new TodayPage(
                        dates.day(now),
                        lede(day.courses()),
                        NextThing.of(day, dates),
                        ask(day, open),
                        classWork,
                        new Then("", agenda.after(day, open, learner)),
                        List.of(),
                        new TodayPage.Standing(null, List.of(), courses, last)));
    }

    /** All tasks but the one that is shown first. */
    private static Then then(DayPlan plan, @Nullable DayTask next) {
        List<DayTask> listed = plan.tasks().stream()
                .filter(task -> !Objects.equals(task, next))
                .toList();
        return new Then(
                PlanWords.left(listed),
                listed.stream()
                        .map(task -> new TodayPage.Task(
                                task.task().minutes(),
                                TaskWords.title(task, plan.mastery()),
                                TaskWords.why(task, plan.mastery()),
                                task.done(),
                                TaskLinks.of(task, plan.goal())))
                        .toList());
    }

    /** Only where a course prepares for a board's exam. */
    private static @Nullable Ask ask(LearnerDay day, List<ExamVersion> open) {
        boolean board = open.stream()
                .map(ExamVersion::spec)
                .filter(exam ->
                        exam.form().blueprint() != null && exam.outcome().scale() != ScoreScale.NONE)
                .anyMatch(exam ->
                        day.courses().stream().anyMatch(course -> exam.courses().contains(course.slug())));
        return board
                ? new Ask(
                        t("When is your exam?"),
                        t(
                                "Tell us the exam, its date and the time you have. Then each day begins with a plan that fits."),
                        new Action(t("Set your goal"), GoalUrls.GOAL))
                : null;
    }

    private static String lede(List<CourseProgress> courses) {
        if (courses.isEmpty()) {
            return t("You are not enrolled in a course yet.");
        }
        int minutes = courses.stream().mapToInt(CourseProgress::minutesLeft).sum();
        String read = Wording.list(courses.stream()
                .map(course -> t("{0} in {1}", CourseWords.read(course), titled(course.title())))
                .toList());
        return minutes == 0 ? read + "." : t("{0}, {1} of reading left.", read, Wording.minutes(minutes));
    }

    private static TodayPage.Course course(CourseProgress course) {
        return new TodayPage.Course(
                titled(course.title()),
                CourseUrls.course(course.slug()),
                CourseWords.lessons(course),
                CourseWords.read(course));
    }

    private TodayPage.@Nullable LastExam lastExam(LearnerDay day, Dates dates) {
        return day.recent().stream()
                .filter(attempt -> attempt.result() != null && !attempt.result().isProvisional())
                .findFirst()
                .map(attempt -> lastExam(attempt, dates))
                .orElse(null);
    }

    private TodayPage.@Nullable LastExam lastExam(AttemptSummary attempt, Dates dates) {
        var result = attempt.result();
        if (result == null) {
            return null;
        }
        Integer scaled = result.measure().scaled();
        return new TodayPage.LastExam(
                titled(attempt.title()),
                dates.day(attempt.finalAt() == null ? attempt.startedAt() : attempt.finalAt()),
                scaled == null ? ScoreWords.figure(result) : String.valueOf(scaled),
                scaled == null
                        ? result.written().points() == null
                                ? t("of {0} right", result.total())
                                : t("of {0} points", result.total())
                        : ScoreWords.likely(result),
                ScoreWords.scale(result, past.scale(attempt.exam())).orElse(null),
                new Action(t("Read the result"), ExamUrls.result(attempt.id().toString())));
    }
}
