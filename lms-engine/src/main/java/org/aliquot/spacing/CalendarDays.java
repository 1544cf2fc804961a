package org.aliquot.spacing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The learner's days: a review after midnight still belongs to the evening before when the day rolls over later.
 *
 * @param rolloverHour the hour of the day, 0 to 23, at which a new day begins
 */
public record CalendarDays(ZoneId zone, int rolloverHour) {

    /** Days of the calendar in UTC. */
    public static final CalendarDays UTC = new CalendarDays(ZoneOffset.UTC, 0);

    public CalendarDays {
        if (rolloverHour < 0 || rolloverHour > 23) {
            throw new IllegalArgumentException("a day begins at an hour from 0 to 23, not " + rolloverHour);
        }
    }

    /** Whole days between two moments, 0 for two moments of one day, never negative. */
    public int between(Instant earlier, Instant later) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(day(earlier), day(later)));
    }

    /** The end of a day: its last second. */
    Instant end(LocalDate day) {
        return day.plusDays(1).atTime(rolloverHour, 0).atZone(zone).toInstant().minusSeconds(1);
    }

    /** The learner's day this moment belongs to. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment.minus(rolloverHour, ChronoUnit.HOURS), zone);
    }
}
