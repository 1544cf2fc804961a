package org.aliquot.tools;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.classical.ItemAnalysis;
import org.aliquot.classical.ItemStatistics;
import org.aliquot.classical.OptionChoices;
import org.aliquot.classical.OptionStatistics;
import org.aliquot.classical.TestStatistics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Classical item analysis of a file of responses. */
@Command(name = "analyze", description = "Classical item analysis.")
final class Analyze implements Callable<Integer> {

    @Parameters(
            paramLabel = "RESPONSES.csv",
            description = "Wide (person, a column per item) or long (person,item,response).")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path file;

    @Option(names = "--key", paramLabel = "KEY.csv", description = "item,key; without it cells are 0 or 1.")
    private @Nullable Path key;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the results.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path out;

    @Override
    public Integer call() {
        ResponseTable table = ResponseTable.read(file, key);
        if (table.persons().size() < 2) {
            throw new BadInput(file, "there is one person only; an item analysis needs two or more");
        }
        var analysis = new ItemAnalysis(table.responses());
        Path folder = Output.folder(out);
        items(folder, table, analysis);
        options(folder, table, analysis);
        Output.json(folder.resolve("summary.json"), summary(analysis.test()));
        return 0;
    }

    private static int[] blanks(ResponseTable table) {
        int[] blanks = new int[table.items().size()];
        int blank = table.options().indexOf(Key.BLANK);
        for (int answer = 0; answer < table.responses().size(); answer++) {
            if (table.choices().at(answer) == blank) {
                blanks[table.responses().item(answer)]++;
            }
        }
        return blanks;
    }

    private static void items(Path folder, ResponseTable table, ItemAnalysis analysis) {
        List<ItemStatistics> all = analysis.items();
        int[] blanks = blanks(table);
        var columns = List.of(
                "item",
                "n",
                "p",
                "point_biserial",
                "point_biserial_rest",
                "discrimination_27",
                "alpha_if_deleted",
                "omitted");
        Output.csv(folder.resolve("items.csv"), columns, rows -> {
            for (int i = 0; i < all.size(); i++) {
                ItemStatistics item = all.get(i);
                rows.print(
                        table.items().get(i),
                        item.n(),
                        Output.cell(item.p()),
                        Output.cell(item.pointBiserial()),
                        Output.cell(item.pointBiserialRest()),
                        Output.cell(item.discrimination27()),
                        Output.cell(item.alphaIfDeleted()),
                        blanks[i]);
            }
        });
    }

    /** Without a key there are scores, not options, and the file has its header only. */
    private void options(Path folder, ResponseTable table, ItemAnalysis analysis) {
        var columns = List.of("item", "option", "is_key", "n", "proportion", "point_biserial", "point_biserial_rest");
        Map<String, String> keys = key == null ? Map.of() : Key.read(key).rightByItem();
        var choices = new OptionChoices(
                table.responses(),
                table.options().size(),
                IntStream.range(0, table.responses().size())
                        .map(table.choices()::at)
                        .toArray());
        Output.csv(folder.resolve("distractors.csv"), columns, rows -> {
            for (int i = 0; i < table.items().size() && key != null; i++) {
                String item = table.items().get(i);
                for (OptionStatistics option : withBlank(analysis.options(i, choices), table)) {
                    String label = label(option, table);
                    rows.print(
                            item,
                            label,
                            label.equals(keys.get(item)),
                            option.n(),
                            Output.cell(option.proportion()),
                            Output.cell(option.pointBiserial()),
                            Output.cell(option.pointBiserialRest()));
                }
            }
        });
    }

    /** By letter, the blank last, also when nobody left the item blank. */
    private static List<OptionStatistics> withBlank(List<OptionStatistics> options, ResponseTable table) {
        boolean has = options.stream().anyMatch(option -> label(option, table).equals(Key.BLANK));
        double share = options.isEmpty() ? Double.NaN : 0;
        var none = new OptionStatistics(-1, 0, share, Double.NaN, Double.NaN);
        Comparator<String> blankLast = Comparator.comparing(Key.BLANK::equals);
        return Stream.concat(options.stream(), has ? Stream.empty() : Stream.of(none))
                .sorted(Comparator.comparing(
                        option -> label(option, table), blankLast.thenComparing(Comparator.naturalOrder())))
                .toList();
    }

    private static String label(OptionStatistics option, ResponseTable table) {
        return option.option() < 0 ? Key.BLANK : table.options().get(option.option());
    }

    private static Map<String, @Nullable Object> summary(TestStatistics test) {
        var summary = new LinkedHashMap<String, @Nullable Object>();
        summary.put("persons", test.persons());
        summary.put("items", test.items());
        summary.put("mean", Output.cell(test.mean()));
        summary.put("sd", Output.cell(test.sd()));
        summary.put("kr20", Output.cell(test.kr20()));
        summary.put("alpha", Output.cell(test.alpha()));
        summary.put("lambda2", Output.cell(test.lambda2()));
        summary.put("sem", Output.cell(test.sem()));
        summary.put("meanProportion", Output.cell(test.meanProportion()));
        summary.put("sdProportion", Output.cell(test.sdProportion()));
        return summary;
    }
}
