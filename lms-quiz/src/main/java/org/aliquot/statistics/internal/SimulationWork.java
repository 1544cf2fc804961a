package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.aliquot.ability.Population;
import org.aliquot.adaptive.AdaptiveExam;
import org.aliquot.adaptive.ItemChoice;
import org.aliquot.adaptive.Simulation;
import org.aliquot.adaptive.SimulationReport;
import org.aliquot.adaptive.Simulee;
import org.aliquot.jobs.JobKind;
import org.aliquot.jobs.StoredJob;
import org.aliquot.statistics.SimulationRequest;
import org.aliquot.statistics.SimulationResult;
import org.aliquot.statistics.SimulationResult.AtAbility;
import org.aliquot.statistics.SimulationResult.Exposure;
import org.aliquot.statistics.internal.ExamBank.Stock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets simulated persons of the product's population sit an exam, each meeting difficulties as uncertain as they are. */
@Component
public class SimulationWork implements StatisticsWork<SimulationResult> {

    public static final JobKind<SimulationRequest, SimulationResult> KIND =
            JobKind.of("simulation", SimulationRequest.class, SimulationResult.class);

    private static final double CUT = 0;
    private static final int ABILITIES = 11;
    private static final int BAND_PERCENT = 5;
    private static final int TOP_BAND = 50;

    private final ExamBank bank;

    SimulationWork(ExamBank bank) {
        this.bank = bank;
    }

    @Override
    public JobKind<SimulationRequest, SimulationResult> kind() {
        return KIND;
    }

    @Override
    public SimulationResult run(StoredJob stored, Consumer<String> step) {
        long began = System.nanoTime();
        SimulationRequest request = KIND.asked(stored);
        Stock stock = bank.of(requireNonNull(stored.job().subject()));
        AdaptiveExam exam = stock.adaptive();
        if (exam.shortage(Set.of()).isPresent()) {
            return result(stock, null, List.of(), List.of(), began);
        }
        var world = new Simulation.World(
                Population.CANDIDATES,
                stock.pool().stream().map(item -> item.difficulty().sd()).toList());
        var simulation = new Simulation(exam, choice(request, exam), request.seed(), world);
        step.accept("%,d people take the exam".formatted(request.persons()));
        List<Simulee> all = simulation.run(request.persons(), OptionalDouble.empty());
        SimulationReport report = SimulationReport.of(exam, all, CUT);
        List<Exposure> exposure = exposure(SimulationReport.administered(exam, all), all.size());
        return result(stock, report, abilities(simulation, exam, request, step), exposure, began);
    }

    /** Drawing at random within the areas is choosing among all. */
    private static ItemChoice choice(SimulationRequest request, AdaptiveExam exam) {
        return request.adaptive() ? ItemChoice.RANDOMESQUE : new ItemChoice(exam.bankSize(), 0, exam.bankSize());
    }

    /** From two and a half logits below the pass point to as many above it. */
    private static List<AtAbility> abilities(
            Simulation simulation, AdaptiveExam exam, SimulationRequest request, Consumer<String> step) {
        List<AtAbility> found = new ArrayList<>();
        for (int i = 0; i < ABILITIES; i++) {
            double theta = (i - ABILITIES / 2) / 2.0;
            step.accept("Persons at ability %+.1f".formatted(theta));
            List<Simulee> same = simulation.run(Math.max(100, request.persons() / ABILITIES), OptionalDouble.of(theta));
            SimulationReport report = SimulationReport.of(exam, same, CUT);
            double passing = (double)
                            same.stream().filter(each -> each.estimate() >= CUT).count()
                    / same.size();
            found.add(new AtAbility(theta, report.bias(), report.rmse(), report.meanSe(), passing));
        }
        return found;
    }

    /** In bands of five percent; never used stands by itself, and all above half together. */
    private static List<Exposure> exposure(int[] given, int sittings) {
        int[] counts = new int[TOP_BAND / BAND_PERCENT + 2];
        for (int times : given) {
            double percent = 100.0 * times / sittings;
            counts[Math.min(counts.length - 1, (int) Math.ceil(percent / BAND_PERCENT))]++;
        }
        List<Exposure> bands = new ArrayList<>();
        for (int band = 0; band < counts.length; band++) {
            bands.add(new Exposure(
                    Math.max(0, (band - 1) * BAND_PERCENT),
                    band == counts.length - 1 ? 100 : band * BAND_PERCENT,
                    counts[band]));
        }
        return bands;
    }

    private static SimulationResult result(
            Stock stock,
            @Nullable SimulationReport report,
            List<AtAbility> abilities,
            List<Exposure> exposure,
            long began) {
        return new SimulationResult(
                stock.plan().form().items(),
                stock.pool().size(),
                stock.calibrated(),
                report,
                abilities,
                exposure,
                stock.supply(),
                (System.nanoTime() - began) / 1e9);
    }
}
