package org.aliquot.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a learner studies.
 *
 * @param days of the week with time for it
 * @param minutes of such a day, at least 5
 * @param exam its day; null when there is none yet
 */
public record StudyDays(
        Set<DayOfWeek> days, int minutes, @Nullable LocalDate exam) {

    /** The last days before the exam are lighter: reviews and a few questions. */
    private static final int LAST_DAYS = 2;

    public StudyDays {
        days = Set.copyOf(days);
        if (minutes < 5) {
            throw new IllegalArgumentException("a day of study has five minutes or more, not " + minutes);
        }
    }

    /** Minutes on a day: none on the day of the exam, after it, and on days off; half in the last days. A day off stays one, also among the last. */
    public int minutesOn(LocalDate day) {
        if (exam != null && !day.isBefore(exam) || !days.contains(day.getDayOfWeek())) {
            return 0;
        }
        return isLast(day) ? Math.max(5, minutes / 2) : minutes;
    }

    /** Whether a day is one of the last two before the exam. */
    public boolean isLast(LocalDate day) {
        return exam != null && day.isBefore(exam) && ChronoUnit.DAYS.between(day, exam) <= LAST_DAYS;
    }
}
