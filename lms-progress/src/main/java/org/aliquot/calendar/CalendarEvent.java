package org.aliquot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.aliquot.word.Word;

/**
 * Something on a learner's days.
 *
 * @param about of the exam, lesson, or course; empty for a day of study
 * @param key the same for the same thing from one reading to the next, also when its time has moved
 * @param minutes planned; 0 where none are
 */
public record CalendarEvent(Kind kind, When when, String about, String key, int minutes) {

    /** What is on it. */
    public enum Kind implements Word {
        /** The board's exam. */
        EXAM,
        /** A day with time for it. */
        STUDY,
        /** The end of the time for work of a class. */
        DUE,
        /** From when to when an exam of a class can be taken. */
        WINDOW,
        /** The last day of access to a course. */
        LAST_ACCESS
    }

    /** A day without hours, or hours. */
    public sealed interface When {

        /** Whether it is over on this day, by the clock of whoever asks. */
        boolean isBefore(LocalDate today, Instant now);

        record Day(LocalDate day) implements When {

            @Override
            public boolean isBefore(LocalDate today, Instant now) {
                return day.isBefore(today);
            }
        }

        /** @param until the same as {@code from} for a single moment */
        record Hours(Instant from, Instant until) implements When {

            @Override
            public boolean isBefore(LocalDate today, Instant now) {
                return until.isBefore(now);
            }
        }
    }

    static CalendarEvent onDay(Kind kind, LocalDate day, String about, String key) {
        return new CalendarEvent(kind, new When.Day(day), about, key, 0);
    }
}
