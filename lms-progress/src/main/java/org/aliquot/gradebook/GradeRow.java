package org.aliquot.gradebook;

import java.util.List;
import org.aliquot.reports.MemberRow;
import org.jspecify.annotations.Nullable;

/** A learner with their grades. */
public record GradeRow(MemberRow learner, Grades grades) {

    public Grade of(Work work) {
        return grades.of(work);
    }

    /** As {@link Grades#total} has it. */
    public @Nullable Double total(List<Work> works) {
        return grades.total(works);
    }

    /** As {@link Grades#graded} has it. */
    public long graded(List<Work> works) {
        return grades.graded(works);
    }
}
