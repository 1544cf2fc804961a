package org.aliquot.populate;

import java.time.LocalDate;
import java.util.List;

/**
 * On which days somebody studied.
 *
 * @param begun how many lessons were begun by the end of each of the days
 */
record StudyDays(Membership membership, List<LocalDate> days, List<Integer> begun) {

    StudyDays {
        days = List.copyOf(days);
        begun = List.copyOf(begun);
    }

    /** How many attempts this one makes, compared with others. */
    double weight() {
        return days.size();
    }

    /** From 0 on the first day to 1 when all lessons are begun. */
    double progress(int day) {
        return (double) begun.get(day) / membership.course().lessons().size();
    }
}
