package org.aliquot.web.today;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.aliquot.plan.DayPlan;
import org.aliquot.plan.Goal;
import org.aliquot.plan.WeekDay;
import org.aliquot.planner.StudyDays;
import org.aliquot.web.Wording;
import org.aliquot.web.goal.GoalWords;

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
            return "You are preparing for " + title + ", " + Wording.minutes(goal.minutes()) + " on "
                    + Wording.count(goal.days().size(), "day") + " a week. There is no date yet.";
        }
        if (exam.equals(today)) {
            return title + " is today.";
        }
        if (exam.isBefore(today)) {
            return title + " was on " + GoalWords.day(exam) + ".";
        }
        long days = ChronoUnit.DAYS.between(today, exam);
        return title + " is on " + GoalWords.day(exam) + ". That leaves " + Wording.count(days, "day")
                + ", and in the time you have about " + hours(goal.studyDays(), today, exam) + " of study.";
    }

    private static String hours(StudyDays days, LocalDate today, LocalDate exam) {
        int minutes = today.datesUntil(exam).mapToInt(days::minutesOn).sum();
        return minutes < 90 ? Wording.minutes(minutes) : Wording.count(Math.round(minutes / 60.0), "hour");
    }

    static String left(DayPlan plan) {
        return plan.minutesLeft() == 0
                ? ""
                : plan.minutesLeft() + " of today’s " + Wording.count(plan.minutes(), "minute") + " left";
    }

    static List<TodayPage.Day> week(DayPlan plan) {
        LocalDate today = plan.mastery().evidence().today();
        int most = plan.week().stream().mapToInt(WeekDay::minutes).max().orElse(0);
        return plan.week().stream()
                .map(day -> new TodayPage.Day(
                        day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US),
                        words(day),
                        most == 0 ? 0 : Math.round((float) TALLEST * day.minutes() / most),
                        day.day().equals(today)))
                .toList();
    }

    private static String words(WeekDay day) {
        if (day.exam()) {
            return "exam";
        }
        if (day.minutes() == 0) {
            return "off";
        }
        return (day.mock() ? "mock, " : day.light() ? "light, " : "") + day.minutes() + " min";
    }
}
