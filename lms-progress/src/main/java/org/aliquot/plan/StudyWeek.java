package org.aliquot.plan;

import java.time.LocalDate;

/**
 * Time in a week of a learner's.
 *
 * @param monday its first day
 * @param reading seconds with lessons
 * @param answering seconds with questions of exams and practice
 */
public record StudyWeek(LocalDate monday, int reading, int answering) {

    public int minutes() {
        return (reading + answering + 30) / 60;
    }
}
