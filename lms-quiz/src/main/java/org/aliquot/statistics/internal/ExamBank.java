package org.aliquot.statistics.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.adaptive.AdaptiveExam;
import org.aliquot.adaptive.AdaptivePlan;
import org.aliquot.adaptive.BankItem;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.PoolItem;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamPlan;
import org.aliquot.forms.AreaCount;
import org.aliquot.jobs.JobRefused;
import org.aliquot.statistics.SimulationResult.AreaSupply;
import org.springframework.stereotype.Component;

/** An exam that is drawn by areas, and the published questions it may draw from. */
@Component
class ExamBank {

    /** The exam as it stands now. */
    record Stock(ExamVersion exam, ExamPlan plan, List<PoolItem> pool) {

        String area(PoolItem item) {
            return plan.area(item.topic()).orElseThrow();
        }

        AdaptiveExam adaptive() {
            return new AdaptiveExam(
                    pool.stream()
                            .map(item -> new BankItem(
                                    item.slug(),
                                    ItemResponseFunction.rasch(item.difficulty().b()),
                                    area(item),
                                    Set.copyOf(item.enemies())))
                            .toList(),
                    new AdaptivePlan(plan.form().items(), plan.form().areas()));
        }

        int calibrated() {
            return (int) pool.stream()
                    .filter(item -> item.difficulty().isCalibrated())
                    .count();
        }

        List<AreaSupply> supply() {
            Map<String, String> titles = exam.areas().stream().collect(Collectors.toMap(Area::code, Area::title));
            Map<String, List<PoolItem>> byArea = pool.stream().collect(Collectors.groupingBy(this::area));
            return plan.form().areas().stream()
                    .map(area -> supply(area, titles, byArea.getOrDefault(area.code(), List.of())))
                    .toList();
        }

        private static AreaSupply supply(AreaCount area, Map<String, String> titles, List<PoolItem> items) {
            int calibrated = (int) items.stream()
                    .filter(item -> item.difficulty().isCalibrated())
                    .count();
            return new AreaSupply(
                    area.code(),
                    titles.getOrDefault(area.code(), area.code()),
                    area.min(),
                    area.max(),
                    items.size(),
                    calibrated);
        }
    }

    private final Exams exams;
    private final ItemBank bank;

    ExamBank(Exams exams, ItemBank bank) {
        this.exams = exams;
        this.bank = bank;
    }

    /** @throws JobRefused when there is no such exam, or it lists its questions */
    Stock of(String key) {
        ExamVersion exam = exams.exam(key).orElseThrow(() -> new JobRefused("This exam is no longer there."));
        if (!exam.spec().isDrawn()) {
            throw new JobRefused("This exam lists its questions; there is nothing to draw.");
        }
        ExamPlan plan = exam.plan();
        return new Stock(exam, plan, bank.pool(plan.areaOfTopic().keySet()));
    }
}
