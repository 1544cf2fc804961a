package org.aliquot.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A learner's days, by the learner's clock.
 *
 * @param today the day on which it was read
 */
public record Calendar(LocalDate today, List<CalendarDay> days) {

    public Calendar {
        days = List.copyOf(days);
    }
}
