package org.aliquot.tools;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.aliquot.adaptive.AdaptiveExam;
import org.aliquot.adaptive.BankItem;
import org.aliquot.adaptive.ItemChoice;
import org.aliquot.adaptive.Simulation;
import org.aliquot.adaptive.SimulationReport;
import org.aliquot.adaptive.Simulee;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an adaptive exam would do before anyone sits it. */
@Command(name = "simulate", description = "Simulated sittings of an adaptive exam.")
final class Simulate implements Callable<Integer> {

    @Option(names = "--bank", required = true, paramLabel = "BANK.csv", description = "item,a,b,area")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path bank;

    @Option(names = "--exam", required = true, paramLabel = "EXAM.yaml", description = "items, cut, areas")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path exam;

    @Option(names = "--simulees", required = true, paramLabel = "N", description = "How many persons.")
    private int simulees;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "The same seed gives the same files.")
    private long seed;

    @Option(names = "--theta", paramLabel = "N", description = "Ability of all; without it drawn from N(0, 1).")
    private @Nullable Double theta;

    @Option(names = "--sittings", description = "Writes sittings.csv too.")
    private boolean sittings;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the results.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        long began = System.nanoTime();
        if (simulees < 1 || (theta != null && !Double.isFinite(theta))) {
            throw new ParameterException(spec.commandLine(), "--simulees is 1 or more, --theta a number");
        }
        ExamFile file = ExamFile.read(exam);
        AdaptiveExam prepared = AdaptiveFiles.exam(bank, file);
        OptionalDouble fixed = theta == null ? OptionalDouble.empty() : OptionalDouble.of(theta);
        List<Simulee> all = new Simulation(prepared, ItemChoice.RANDOMESQUE, seed).run(simulees, fixed);
        Path folder = Output.folder(out);
        items(folder, prepared, all);
        persons(folder, all, file.cut());
        if (sittings) {
            sittings(folder, prepared, all);
        }
        SimulationReport report = SimulationReport.of(prepared, all, file.cut());
        Output.json(folder.resolve("summary.json"), summary(report, (System.nanoTime() - began) / 1e9));
        return 0;
    }

    private static void items(Path folder, AdaptiveExam exam, List<Simulee> all) {
        int[] given = SimulationReport.administered(exam, all);
        var columns = List.of("item", "area", "b", "administered", "exposure");
        Output.csv(folder.resolve("items.csv"), columns, rows -> {
            for (int i = 0; i < given.length; i++) {
                BankItem item = exam.item(i);
                rows.print(item.id(), item.area(), item.curve().b(), given[i], (double) given[i] / all.size());
            }
        });
    }

    private static void persons(Path folder, List<Simulee> all, double cut) {
        var columns = List.of("theta", "estimate", "se", "passTrue", "passEstimated");
        Output.csv(folder.resolve("simulees.csv"), columns, rows -> {
            for (Simulee each : all) {
                rows.print(each.theta(), each.estimate(), each.se(), each.theta() >= cut, each.estimate() >= cut);
            }
        });
    }

    /** Simulees and positions are counted from 1. */
    private static void sittings(Path folder, AdaptiveExam exam, List<Simulee> all) {
        Output.csv(folder.resolve("sittings.csv"), List.of("simulee", "t", "item", "response"), rows -> {
            for (int person = 0; person < all.size(); person++) {
                Simulee each = all.get(person);
                for (int t = 0; t < each.items().size(); t++) {
                    String id = exam.item(each.items().get(t)).id();
                    rows.print(person + 1, t + 1, id, each.right().get(t) ? 1 : 0);
                }
            }
        });
    }

    private static Map<String, @Nullable Object> summary(SimulationReport report, double seconds) {
        var summary = new LinkedHashMap<String, @Nullable Object>();
        summary.put("simulees", report.simulees());
        summary.put("bias", report.bias());
        summary.put("rmse", report.rmse());
        summary.put("meanSe", report.meanSe());
        summary.put("coverage95", report.coverage95());
        summary.put("classificationAccuracy", report.classificationAccuracy());
        summary.put("falsePass", report.falsePass());
        summary.put("falseFail", report.falseFail());
        summary.put("maxExposure", report.maxExposure());
        summary.put("meanOverlap", Output.cell(report.meanOverlap()));
        summary.put("unusedItems", report.unusedItems());
        summary.put("blueprintViolations", report.blueprintViolations());
        summary.put("seconds", seconds);
        return summary;
    }
}
