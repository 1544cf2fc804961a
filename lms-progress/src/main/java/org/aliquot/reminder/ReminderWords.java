package org.aliquot.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.aliquot.mail.Letter;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.plan.DayPlan;
import org.aliquot.plan.DayTask;

/** The words of a reminder. It never blames: what was missed on other days is spread by the plan. Pure. */
final class ReminderWords {

    private ReminderWords() {}

    static Letter letter(DayPlan plan) {
        String minutes = minutes(plan.minutes());
        DayTask first = plan.tasks().getFirst();
        int others = plan.tasks().size() - 1;
        return Letter.of(
                "Your plan for today: " + minutes,
                "Today's plan takes " + minutes + " in all. It starts with " + title(first, plan) + " ("
                        + minutes(first.task().minutes()) + ")"
                        + (others == 0
                                ? "."
                                : others == 1 ? ", then one more task." : ", then " + others + " more tasks."),
                "If today is a hard day, do only the first task. The rest is spread over the days to come."
                        + untilExam(plan));
    }

    private static String minutes(int number) {
        return number == 1 ? "1 minute" : number + " minutes";
    }

    private static String untilExam(DayPlan plan) {
        LocalDate exam = plan.goal().examOn();
        if (exam == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(plan.mastery().evidence().today(), exam);
        return days == 1 ? " Your exam is tomorrow." : " Your exam is in " + days + " days.";
    }

    private static String title(DayTask task, DayPlan plan) {
        int amount = task.task().amount();
        return switch (task.task().kind()) {
            case PLACEMENT, QUIZ, MOCK, READING -> "“" + task.title() + "”";
            case REVIEW -> amount == 1 ? "one review" : amount + " reviews";
            case PRACTICE -> (amount == 1 ? "one question" : amount + " questions") + " on " + area(task, plan);
        };
    }

    private static String area(DayTask task, DayPlan plan) {
        return plan.mastery()
                .target()
                .area(String.valueOf(task.task().area()))
                .map(TargetArea::title)
                .orElse("all areas");
    }
}
