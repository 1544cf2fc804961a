package org.aliquot.packfile;

import java.util.HashSet;
import java.util.List;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;
import org.aliquot.examplan.ExamPlan;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.Candidate;
import org.aliquot.forms.Draw;
import org.aliquot.forms.FormDraw;

/** Tries each exam that is drawn on the pack's own questions: a pack must be able to give the exams it promises, but
 * for those that say they wait for questions. */
final class Fit {

    private static final long ANY_SEED = 1;

    private final Findings findings;
    private final List<Blueprint> blueprints;
    private final List<PackItem> items;

    Fit(Findings findings, List<Blueprint> blueprints, List<PackItem> items) {
        this.findings = findings;
        this.blueprints = blueprints;
        this.items = items;
    }

    void check(List<ExamFile.Read> exams) {
        exams.forEach(this::waitsForPeople);
        for (ExamFile.Read exam : exams) {
            if (exam.waits()) {
                continue;
            }
            blueprints.stream()
                    .filter(blueprint ->
                            blueprint.key().equals(exam.spec().form().blueprint()))
                    .filter(Fit::isSound)
                    .findFirst()
                    .ifPresent(blueprint -> draw(exam, blueprint));
        }
    }

    /** What must be scored at once lists no question that people mark. */
    private void waitsForPeople(ExamFile.Read exam) {
        if (exam.spec().lesson() == null && exam.spec().outcome().scale() == ScoreScale.NONE) {
            return;
        }
        items.stream()
                .filter(item -> item.content().type().isMarkedByPeople()
                        && exam.spec().questions().contains(item.id()))
                .forEach(item -> findings.add(
                        exam.items(),
                        "%s is a written answer; quizzes of lessons and exams with a scale do not wait for people"
                                .formatted(item.id())));
    }

    private void draw(ExamFile.Read exam, Blueprint blueprint) {
        ExamPlan plan = ExamPlan.of(blueprint.areas(), exam.spec().form().items());
        List<Candidate> pool = pool(plan);
        int before = findings.count();
        for (AreaCount area : plan.form().areas()) {
            long available = pool.stream()
                    .filter(item -> item.area().equals(area.code()))
                    .count();
            if (available < area.min()) {
                shortage(exam, "of area " + area.code(), area.min(), available);
            }
        }
        boolean enough = findings.count() == before;
        if (enough
                && FormDraw.draw(plan.form(), pool, ANY_SEED)
                        instanceof Draw.Short(var area, int needed, int available)) {
            shortage(exam, "that may stand together" + (area == null ? "" : " of area " + area), needed, available);
        }
    }

    /** What else is wrong with a blueprint was said when it was read. */
    private static boolean isSound(Blueprint blueprint) {
        long codes = blueprint.areas().stream().map(Area::code).distinct().count();
        return codes == blueprint.areas().size()
                && blueprint.areas().stream().noneMatch(area -> area.code().isBlank())
                && blueprint.areas().stream().anyMatch(area -> area.maxPercent() > 0);
    }

    private List<Candidate> pool(ExamPlan plan) {
        return items.stream()
                .filter(item -> !item.content().type().isMarkedByPeople())
                .filter(item -> plan.area(item.content().placement().topic()).isPresent())
                .map(item -> new Candidate(
                        item.id(),
                        plan.area(item.content().placement().topic()).orElseThrow(),
                        new HashSet<>(item.content().enemies())))
                .toList();
    }

    private void shortage(ExamFile.Read exam, String what, int needed, long available) {
        findings.add(
                exam.items(),
                "a form of %d questions needs %d %s, the pack has %d"
                        .formatted(exam.spec().form().items(), needed, what, available));
    }
}
