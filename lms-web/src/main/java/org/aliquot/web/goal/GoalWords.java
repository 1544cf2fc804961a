package org.aliquot.web.goal;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.mastery.TargetExam;
import org.aliquot.plan.Goal;
import org.aliquot.web.Wording;
import org.aliquot.web.language.Phrases;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/** A goal in a sentence. */
public final class GoalWords {

    private static final String DAY = phrase("EEEE, MMMM d");
    private static final String FAR = phrase("EEEE, MMMM d, yyyy");

    /** So far off, a day without its year could be one nearer by. */
    private static final int MONTHS_WITHOUT_YEAR = 9;

    private GoalWords() {}

    /** {@code MLT(ASCP), Saturday, December 12, 45 minutes on Monday and Tuesday}. */
    static String of(Goal goal, List<TargetExam> targets, LocalDate today) {
        String title = targets.stream()
                .filter(target -> target.key().equals(goal.target()))
                .map(target -> titled(target.title()))
                .findFirst()
                .orElse(goal.target());
        LocalDate exam = goal.examOn();
        return t(
                "{0}, {1}, {2} on {3}",
                title,
                exam == null ? t("no date yet") : day(exam, today),
                Wording.minutes(goal.minutes()),
                Wording.list(goal.days().stream().sorted().map(GoalWords::name).toList()));
    }

    /** {@code Saturday, December 12}, with its year where that is not plain. */
    public static String day(LocalDate day, LocalDate today) {
        boolean near = day.isAfter(today.minusMonths(MONTHS_WITHOUT_YEAR))
                && day.isBefore(today.plusMonths(MONTHS_WITHOUT_YEAR));
        return DateTimeFormatter.ofPattern(t(near ? DAY : FAR), Phrases.locale())
                .format(day);
    }

    /** None is chosen for somebody who has not said which: a plan for another exam is worse than none. */
    static List<Choice> choices(List<TargetExam> targets, @Nullable String chosen) {
        String typed = Search.typed(chosen);
        Stream<Choice> known = targets.stream()
                .map(target -> new Choice(
                        target.key(), titled(target.title()), target.key().equals(typed)));
        boolean open = targets.size() > 1 && typed.isEmpty();
        return Stream.concat(open ? Stream.of(new Choice("", t("Choose your exam"), true)) : Stream.of(), known)
                .toList();
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Phrases.locale());
    }

    /** {@code MLT(ASCP)} of {@code Medical Laboratory Technician, MLT(ASCP)}. */
    public static String shortTitle(String title) {
        int comma = title.indexOf(", ");
        int end = comma < 0 ? -1 : title.indexOf(", ", comma + 2);
        return comma < 0 ? title : title.substring(comma + 2, end < 0 ? title.length() : end);
    }
}
