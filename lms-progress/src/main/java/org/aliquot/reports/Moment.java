package org.aliquot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The moment a report speaks of.
 *
 * @param day the calendar day of the school
 * @param end nothing from here on counts
 */
record Moment(LocalDate day, Instant end) {

    /** Now: what the clock says is included. */
    static Moment now(Instant now, ZoneId zone) {
        return new Moment(LocalDate.ofInstant(now, zone), now.plus(1, ChronoUnit.MICROS));
    }

    /** The end of a day in the school, which has 23 hours, 24 or 25. */
    static Moment endOf(LocalDate day, ZoneId zone) {
        return new Moment(day, day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
