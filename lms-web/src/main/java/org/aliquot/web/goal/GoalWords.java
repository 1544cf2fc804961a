package org.aliquot.web.goal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.aliquot.mastery.TargetExam;
import org.aliquot.plan.Goal;
import org.aliquot.web.Wording;

/** A goal in a sentence. */
public final class GoalWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

    private GoalWords() {}

    /** {@code MLT(ASCP), Saturday, December 12, 45 minutes on Monday and Tuesday}. */
    static String of(Goal goal, List<TargetExam> targets) {
        String title = targets.stream()
                .filter(target -> target.key().equals(goal.target()))
                .map(TargetExam::title)
                .findFirst()
                .orElse(goal.target());
        LocalDate exam = goal.examOn();
        return title + ", " + (exam == null ? "no date yet" : day(exam)) + ", " + Wording.minutes(goal.minutes())
                + " on "
                + Wording.list(
                        goal.days().stream().sorted().map(GoalWords::name).toList());
    }

    /** {@code Saturday, December 12}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** {@code MLT(ASCP)} of {@code Medical Laboratory Technician, MLT(ASCP)}. */
    public static String shortTitle(String title) {
        int comma = title.indexOf(", ");
        int end = comma < 0 ? -1 : title.indexOf(", ", comma + 2);
        return comma < 0 ? title : title.substring(comma + 2, end < 0 ? title.length() : end);
    }
}
