package org.aliquot.calendar;

import java.time.LocalDate;
import org.aliquot.word.Word;

/**
 * Something on a day of a learner's.
 *
 * @param about of the exam, lesson, or course; empty for a day of study
 * @param key the same for the same thing from one reading to the next
 * @param minutes planned; 0 where none are
 */
public record CalendarDay(Kind kind, LocalDate day, String about, String key, int minutes) {

    /** What is on it. */
    public enum Kind implements Word {
        /** The board's exam. */
        EXAM,
        /** A day with time for it. */
        STUDY,
        /** The last day for work of a class. */
        DUE,
        /** The last day of access to a course. */
        LAST_ACCESS
    }
}
