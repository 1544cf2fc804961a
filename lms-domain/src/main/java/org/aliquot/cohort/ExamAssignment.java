package org.aliquot.cohort;

import java.time.LocalDate;

/** An exam to be assigned; by default in exam mode only, with late answers held for the instructor. */
public record ExamAssignment(
        String exam, LocalDate dueOn, boolean closes, boolean tutor, boolean holdLate, AssignmentAccess access) {

    public static ExamAssignment usual(String exam, LocalDate dueOn) {
        return new ExamAssignment(exam, dueOn, false, false, true, AssignmentAccess.OPEN);
    }
}
