package org.aliquot.blueprint;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamPlan;
import org.aliquot.examplan.ExamRules;
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

    /** What of it an instructor decides. */
    public ExamRules rules() {
        return new ExamRules(
                spec.title(),
                spec.form().items(),
                spec.sitting().timeLimitMinutes(),
                spec.outcome().passPercent(),
                spec.shuffle(),
                spec.isAsWritten(),
                areas.stream()
                        .filter(Area::isWeighted)
                        .collect(Collectors.toMap(
                                Area::code, area -> new ExamRules.Share(area.minPercent(), area.maxPercent()))),
                spec.courses());
    }

    /** Whether nothing of it is different under these rules. */
    public boolean standsUnder(ExamRules rules) {
        return spec.with(rules).equals(spec) && rules.areas(areas).equals(areas);
    }

    /** What a form is drawn by; only for an exam that is drawn. */
    public ExamPlan plan() {
        if (!spec.isDrawn()) {
            throw new IllegalStateException("Exam " + spec.key() + " lists its questions");
        }
        return ExamPlan.of(areas, spec.form().items());
    }
}
