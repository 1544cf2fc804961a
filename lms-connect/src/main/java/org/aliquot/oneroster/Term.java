package org.aliquot.oneroster;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * From when to when an enrollment holds.
 *
 * @param begin its first day
 * @param end the day after its last one
 */
record Term(LocalDate begin, LocalDate end) {

    private static final int DAY = 10;

    static Term of(Line line) {
        return new Term(day(line, "beginDate", LocalDate.MIN), day(line, "endDate", LocalDate.MAX));
    }

    /** Some systems write the time of day behind it. */
    private static LocalDate day(Line line, String column, LocalDate none) {
        String text = line.cell(column);
        if (text.isEmpty()) {
            return none;
        }
        try {
            boolean timed = text.length() > DAY && "T ".indexOf(text.charAt(DAY)) >= 0;
            return LocalDate.parse(timed ? text.substring(0, DAY) : text);
        } catch (DateTimeException wrong) {
            throw new RefusedRow(column + " must be a date such as 2027-08-31.");
        }
    }

    boolean isOver(LocalDate today) {
        return !end.isAfter(today);
    }

    boolean isToCome(LocalDate today) {
        return begin.isAfter(today);
    }
}
