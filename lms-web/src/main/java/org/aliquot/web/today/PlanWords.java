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
            return title + " was on " + GoalWords.day(exam, today) + ".";
        }
        long days = ChronoUnit.DAYS.between(today, exam);
        return title + " is "
                + (days == 1 ? "tomorrow" : "on " + GoalWords.day(exam, today) + ", in " + Wording.count(days, "day"))
                + ". " + study(goal.studyDays(), today, exam);
    }

    private static String study(StudyDays days, LocalDate today, LocalDate exam) {
        int minutes = today.datesUntil(exam).mapToInt(days::minutesOn).sum();
        if (minutes == 0) {
            return "None of the days until then is one of your study days.";
        }
        return "Your plan has about "
                + (minutes < 90 ? Wording.minutes(minutes) : Wording.count(Math.round(minutes / 60.0), "hour"))
                + " of study until then.";
    }

    static String left(DayPlan plan) {
        if (plan.minutesLeft() == 0) {
            return "";
        }
        return plan.minutesLeft() == plan.minutes()
                ? "About " + Wording.minutes(plan.minutes()) + " in all"
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
