package org.aliquot.web.today;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.LocalDate;
import org.aliquot.completion.LastPlace;
import org.aliquot.completion.LearnerDay;
import org.aliquot.completion.LessonState;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.plan.DayPlan;
import org.aliquot.plan.DayTask;
import org.aliquot.plan.TaskKind;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.GoalUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.goal.GoalWords;
import org.aliquot.web.practice.RunningWords;
import org.aliquot.web.today.TodayPage.Action;
import org.aliquot.web.today.TodayPage.Next;
import org.jspecify.annotations.Nullable;

/** Chooses the one next thing: what is under way, then the lesson, then an exam, then a course. */
final class NextThing {

    private static final Action NOT_NOW = new Action(phrase("Not now"), GoalUrls.NO_PLACEMENT);

    private NextThing() {}

    static Next of(LearnerDay day, Dates dates) {
        if (!day.open().isEmpty()) {
            return attempt(day.open().getFirst(), dates);
        }
        LastPlace place = day.goOn();
        if (place != null) {
            return lesson(place);
        }
        return day.courses().isEmpty() ? course() : exam();
    }

    /** What is under way, then the first task that is not done. */
    static Next of(LearnerDay day, DayPlan plan, Dates dates) {
        if (!day.open().isEmpty()) {
            return attempt(day.open().getFirst(), dates);
        }
        DayTask task = first(plan);
        if (task != null) {
            return new Next(
                    t("Next, about {0}", Wording.minutes(task.task().minutes())),
                    TaskWords.title(task, plan.mastery()),
                    TaskWords.why(task, plan.mastery()),
                    TaskLinks.of(task, plan.goal()),
                    task.task().kind() == TaskKind.PLACEMENT ? NOT_NOW : null);
        }
        return plan.tasks().isEmpty() ? dayOff(plan) : done(plan);
    }

    /** The first task that is not done; null when all are. */
    static @Nullable DayTask first(DayPlan plan) {
        return plan.tasks().stream().filter(task -> !task.done()).findFirst().orElse(null);
    }

    private static Next done(DayPlan plan) {
        return new Next(
                t("Done for today"),
                t("That is all for today"),
                t(
                        "You have done {0} of today’s plan. Rest is part of it, too. If you want more, answer some questions.",
                        plan.tasks().size() == 1
                                ? t("the one task")
                                : t("all {0} tasks", plan.tasks().size())),
                new Action(t("Practice"), ExamUrls.PRACTICE));
    }

    private static Next dayOff(DayPlan plan) {
        LocalDate today = plan.mastery().evidence().today();
        LocalDate exam = plan.goal().examOn();
        if (exam != null && !exam.isAfter(today)) {
            return exam.equals(today)
                    ? new Next(
                            t("Your exam is today"),
                            t("Good luck"),
                            t(
                                    "Nothing is planned for today. Come back when you have your result and tell us how it went."),
                            new Action(t("Tell us how it went"), GoalUrls.RESULT))
                    : new Next(
                            t("After your exam"),
                            t("How did it go?"),
                            t(
                                    "Your exam was on {0}. If you did not pass, your plan starts with the areas of your score report.",
                                    GoalWords.day(exam, today)),
                            new Action(t("Tell us how it went"), GoalUrls.RESULT));
        }
        String placement = plan.placement();
        if (placement != null) {
            return new Next(
                    t("A day off"),
                    t("Find out where to begin"),
                    t(
                            "Your plan has no study time today. If you like, take the placement test: its result shows which areas to begin with."),
                    new Action(t("See the test"), ExamUrls.exam(placement)));
        }
        return new Next(
                t("A day off"),
                t("Nothing is planned for today"),
                t("Your plan has no study time today. If you want to do something anyway, answer some questions."),
                new Action(t("Practice"), ExamUrls.PRACTICE));
    }

    private static Next attempt(AttemptSummary attempt, Dates dates) {
        return new Next(
                t("Under way"),
                titled(attempt.title()),
                RunningWords.of(attempt, dates),
                new Action(t("Continue it"), ExamUrls.attempt(attempt.id().toString())));
    }

    private static Next lesson(LastPlace place) {
        boolean begun = place.lesson().state() == LessonState.STARTED;
        return new Next(
                t("Next, about {0}", Wording.minutes(place.lesson().minutes())),
                titled(place.lesson().title()),
                begun
                        ? t("You have started this lesson in {0}.", titled(place.courseTitle()))
                        : t("The next lesson in {0}.", titled(place.courseTitle())),
                new Action(
                        begun ? t("Continue reading") : t("Start reading"),
                        CourseUrls.lesson(place.course(), place.lesson().slug())));
    }

    private static Next exam() {
        return new Next(
                t("Next"),
                t("Practice under exam rules"),
                t("Every lesson is read. An exam shows which of them to read again."),
                new Action(t("See the exams"), ExamUrls.PRACTICE));
    }

    private static Next course() {
        return new Next(
                t("First step"),
                t("Choose a course"),
                t("A course brings lessons, questions and practice exams. You read at your own pace."),
                new Action(t("See the courses"), SiteUrls.HOME));
    }
}
