package org.aliquot.blueprint;

import java.util.List;
import java.util.UUID;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamPlan;
import org.aliquot.examplan.ExamSpec;

/**
 * One immutable version of an exam.
 *
 * @param examId the same for all versions
 * @param areas copied from the blueprint when this version was made; empty when the form is listed
 */
public record ExamVersion(ExamVersionId id, UUID examId, int number, ExamSpec spec, List<Area> areas) {

    public ExamVersion {
        areas = List.copyOf(areas);
    }

    /** The same version under other rules. */
    public ExamVersion under(ExamSpec rules) {
        return new ExamVersion(id, examId, number, rules, areas);
    }

    /** What a form is drawn by; only for an exam that is drawn. */
    public ExamPlan plan() {
        if (!spec.isDrawn()) {
            throw new IllegalStateException("Exam " + spec.key() + " lists its questions");
        }
        return ExamPlan.of(areas, spec.form().items());
    }
}
