package org.aliquot.credits;

import java.time.LocalDate;
import org.aliquot.word.Word;

/** When something must be earned to count for a cycle. */
public enum CreditWindow implements Word {
    /** From the first day of the cycle to its last. */
    CYCLE,
    /** In whole calendar years before the year in which the cycle ends. */
    CALENDAR_YEARS_BEFORE;

    Period of(LocalDate starts, LocalDate ends, int years) {
        return switch (this) {
            case CYCLE -> new Period(starts, ends);
            case CALENDAR_YEARS_BEFORE ->
                new Period(
                        LocalDate.of(ends.getYear() - years, 1, 1),
                        LocalDate.of(ends.getYear(), 1, 1).minusDays(1));
        };
    }

    /** Both days belong to it. */
    public record Period(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
