package org.aliquot.reportmail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.aliquot.word.Word;

/**
 * On which days of the school, and at which time of its clock. Each day has one moment or none: a time that the clocks skip in
 * spring comes as much later as they were put forward, and one that comes twice in autumn counts the first time.
 *
 * @param weekday of a weekly one
 * @param monthDay of a monthly one; a shorter month's last day stands for those it does not have
 */
public record Rhythm(Every every, DayOfWeek weekday, int monthDay, LocalTime at) {

    public enum Every implements Word {
        DAY,
        WEEK,
        MONTH
    }

    public Rhythm {
        if (monthDay < 1 || monthDay > 31) {
            throw new IllegalArgumentException("No such day of a month");
        }
    }

    public boolean isOn(LocalDate day) {
        return switch (every) {
            case DAY -> true;
            case WEEK -> day.getDayOfWeek() == weekday;
            case MONTH ->
                day.getDayOfMonth() == Math.min(monthDay, YearMonth.from(day).lengthOfMonth());
        };
    }

    Instant moment(LocalDate day, ZoneId zone) {
        return day.atTime(at).atZone(zone).toInstant();
    }

    /** The first day whose moment is still to come. */
    LocalDate next(Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        while (!isOn(day) || !moment(day, zone).isAfter(now)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The same, but never the day that was just done, also when a clock is behind. */
    LocalDate nextAfter(LocalDate done, Instant now, ZoneId zone) {
        LocalDate day = next(now, zone);
        if (day.isAfter(done)) {
            return day;
        }
        day = done.plusDays(1);
        while (!isOn(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last day whose moment has come; {@code due}, which has, where there is none after it. */
    LocalDate latest(LocalDate due, Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        while (day.isAfter(due) && (!isOn(day) || moment(day, zone).isAfter(now))) {
            day = day.minusDays(1);
        }
        return day.isBefore(due) ? due : day;
    }
}
