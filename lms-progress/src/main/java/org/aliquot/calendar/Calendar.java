package org.aliquot.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A learner's days, by the learner's clock.
 *
 * @param today the day on which it was read
 */
public record Calendar(LocalDate today, List<ToldEvent> events) {

    public Calendar {
        events = List.copyOf(events);
    }
}
