package org.aliquot.tools;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.calibration.CalibratedItem;
import org.aliquot.calibration.Calibration;
import org.aliquot.calibration.Calibrator;
import org.aliquot.calibration.Model;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Item parameters from a file of responses. */
@Command(name = "calibrate", description = "IRT calibration by marginal maximum likelihood.")
final class Calibrate implements Callable<Integer> {

    private static final Map<String, Model> MODELS = Map.of("rasch", Model.RASCH, "2pl", Model.TWO_PARAMETER);

    @Parameters(
            paramLabel = "RESPONSES.csv",
            description = "Wide (person, a column per item) or long (person,item,response).")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path file;

    @Option(names = "--key", paramLabel = "KEY.csv", description = "item,key; without it cells are 0 or 1.")
    private @Nullable Path key;

    @Option(names = "--model", required = true, paramLabel = "rasch|2pl", description = "What is estimated of an item.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private String model;

    @Option(names = "--anchor", paramLabel = "ITEMS.csv", description = "item,b: difficulties that are known (rasch).")
    private @Nullable Path anchor;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the results.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        Model chosen = model();
        ResponseTable table = ResponseTable.read(file, key);
        Calibration calibration = calibrate(table, chosen, anchors(table));
        Path folder = Output.folder(out);
        items(folder, table, calibration);
        Output.json(folder.resolve("summary.json"), summary(calibration));
        return 0;
    }

    private Model model() {
        Model chosen = MODELS.get(model);
        if (chosen == null) {
            throw new ParameterException(spec.commandLine(), "--model is rasch or 2pl, not " + model);
        }
        if (anchor != null && chosen != Model.RASCH) {
            throw new ParameterException(spec.commandLine(), "--anchor goes with --model rasch");
        }
        return chosen;
    }

    private List<OptionalDouble> anchors(ResponseTable table) {
        Map<String, ItemResponseFunction> known = anchor == null ? Map.of() : ItemBank.read(anchor);
        if (anchor != null && table.items().stream().noneMatch(known::containsKey)) {
            throw new BadInput(anchor, "none of its items is in the responses; compare the names of the items");
        }
        return table.items().stream()
                .map(item -> known.containsKey(item)
                        ? OptionalDouble.of(known.get(item).b())
                        : OptionalDouble.empty())
                .toList();
    }

    private Calibration calibrate(ResponseTable table, Model chosen, List<OptionalDouble> anchors) {
        try {
            return Calibrator.calibrate(table.responses(), chosen, anchors);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    file,
                    "nothing can be calibrated: in every column the answers are all right, all wrong or fewer than two;"
                            + " give more persons");
        }
    }

    private static void items(Path folder, ResponseTable table, Calibration calibration) {
        var columns = List.of("item", "n", "a", "b", "se_a", "se_b", "infit", "outfit");
        Output.csv(folder.resolve("items.csv"), columns, rows -> {
            for (int i = 0; i < calibration.items().size(); i++) {
                CalibratedItem item = calibration.items().get(i);
                rows.print(
                        table.items().get(i),
                        item.n(),
                        Output.cell(item.a()),
                        Output.cell(item.b()),
                        Output.cell(item.seA()),
                        Output.cell(item.seB()),
                        Output.cell(item.infit()),
                        Output.cell(item.outfit()));
            }
        });
    }

    private Map<String, Object> summary(Calibration calibration) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("model", model);
        summary.put("logLikelihood", calibration.logLikelihood());
        summary.put("latentMean", calibration.latentMean());
        summary.put("latentSd", calibration.latentSd());
        summary.put("iterations", calibration.iterations());
        summary.put("converged", calibration.converged());
        summary.put("standardErrors", calibration.fullErrors() ? "full" : "approximate");
        return summary;
    }
}
