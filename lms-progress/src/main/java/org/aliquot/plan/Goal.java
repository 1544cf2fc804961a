package org.aliquot.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.planner.StudyDays;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a learner studies for.
 *
 * @param target key of the exam's blueprint
 * @param examOn the day of the exam; null while there is none
 * @param days of the week with time for it, at least one
 * @param minutes of such a day
 * @param withoutPlacement whether the learner does not want the exam that shows where to begin
 */
public record Goal(
        String target,
        @Nullable LocalDate examOn,
        Set<DayOfWeek> days,
        int minutes,
        boolean withoutPlacement,
        int version) {

    public static final int LEAST_MINUTES = 10;
    public static final int MOST_MINUTES = 480;

    /** Exams further away are not planned for. */
    public static final int MOST_YEARS = 3;

    public Goal {
        days = Set.copyOf(days);
    }

    /** What a day of the week is called outside the code: {@code monday}. */
    public static String word(DayOfWeek day) {
        return Word.of(day);
    }

    /** Empty for a word that is no day. */
    public static Optional<DayOfWeek> day(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> Word.of(day).equals(word))
                .findFirst();
    }

    /** Whether somebody who wants this has it. */
    boolean is(GoalWish wish) {
        return new GoalWish(target, examOn, days, minutes).equals(wish);
    }

    public StudyDays studyDays() {
        return new StudyDays(days, minutes, examOn);
    }

    /** Whether its exam is on this day or over. */
    boolean isReached(LocalDate today) {
        return examOn != null && !examOn.isAfter(today);
    }

    /** Whether its exam is over by this day. */
    public boolean isOver(LocalDate today) {
        return examOn != null && examOn.isBefore(today);
    }
}
