package org.aliquot.web.today;

import static org.aliquot.web.language.Phrases.t;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.aliquot.plan.DayPlan;
import org.aliquot.plan.DayTask;
import org.aliquot.plan.Goal;
import org.aliquot.plan.WeekDay;
import org.aliquot.planner.StudyDays;
import org.aliquot.web.Wording;
import org.aliquot.web.goal.GoalWords;
import org.aliquot.web.language.Phrases;

/** A plan in sentences, and its week as small bars. */
final class PlanWords {

    private static final int TALLEST = 60;

    private PlanWords() {}

    static String lede(DayPlan plan) {
        Goal goal = plan.goal();
        LocalDate today = plan.mastery().evidence().today();
        LocalDate exam = goal.examOn();
        String title = GoalWords.shortTitle(plan.mastery().target().title());
        if (exam == null) {
            return t(
                    "You are preparing for {0}, {1} on {2} a week. There is no date yet.",
                    title,
                    Wording.minutes(goal.minutes()),
                    Wording.count(goal.days().size(), "day"));
        }
        if (exam.equals(today)) {
            return t("{0} is today.", title);
        }
        if (exam.isBefore(today)) {
            return t("{0} was on {1}.", title, GoalWords.day(exam, today));
        }
        long days = ChronoUnit.DAYS.between(today, exam);
        return days == 1
                ? t("{0} is tomorrow. {1}", title, study(goal.studyDays(), today, exam))
                : t(
                        "{0} is on {1}, in {2}. {3}",
                        title,
                        GoalWords.day(exam, today),
                        Wording.count(days, "day"),
                        study(goal.studyDays(), today, exam));
    }

    private static String study(StudyDays days, LocalDate today, LocalDate exam) {
        int minutes = today.datesUntil(exam).mapToInt(days::minutesOn).sum();
        if (minutes == 0) {
            return t("You have no study days before then.");
        }
        return t(
                "Your plan has about {0} of study until then.",
                minutes < 90 ? Wording.minutes(minutes) : Wording.count(Math.round(minutes / 60.0), "hour"));
    }

    /** Of the tasks that are listed below it, and of no other. */
    static String left(List<DayTask> listed) {
        int left = listed.stream()
                .filter(task -> !task.done())
                .mapToInt(task -> task.task().minutes())
                .sum();
        return left == 0 ? "" : t("About {0} more", Wording.minutes(left));
    }

    static List<TodayPage.Day> week(DayPlan plan) {
        LocalDate today = plan.mastery().evidence().today();
        int most = plan.week().stream().mapToInt(WeekDay::minutes).max().orElse(0);
        return plan.week().stream()
                .map(day -> new TodayPage.Day(
                        day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Phrases.locale()),
                        words(day),
                        most == 0 ? 0 : Math.round((float) TALLEST * day.minutes() / most),
                        day.day().equals(today)))
                .toList();
    }

    private static String words(WeekDay day) {
        if (day.exam()) {
            return t("week|exam");
        }
        if (day.minutes() == 0) {
            return t("week|off");
        }
        return day.mock()
                ? t("mock, {0} min", day.minutes())
                : day.light() ? t("light, {0} min", day.minutes()) : t("{0} min", day.minutes());
    }
}
