package org.aliquot.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.aliquot.ability.Ability;
import org.aliquot.ability.Population;
import org.aliquot.adaptive.AdaptiveExam;
import org.aliquot.adaptive.BankItem;
import org.aliquot.adaptive.InterimEstimator;
import org.aliquot.adaptive.ItemChoice;
import org.aliquot.adaptive.Sitting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Replays adaptive sittings with given answers, always taking the most informative allowed item. */
@Command(name = "trace", description = "Replays adaptive sittings with given answers.")
final class Trace implements Callable<Integer> {

    private static final Population STANDARD = new Population(0, 1);

    private enum Estimator {
        EAP,
        WLE,
        MLE
    }

    @Option(names = "--bank", required = true, paramLabel = "BANK.csv", description = "item,a,b,area")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path bank;

    @Option(names = "--exam", required = true, paramLabel = "EXAM.yaml", description = "items, cut, areas")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path exam;

    @Option(names = "--answers", required = true, paramLabel = "ANSWERS.csv", description = "person, a column per item")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path answers;

    @Option(
            names = "--estimator",
            defaultValue = "eap",
            paramLabel = "eap|wle|mle",
            description = "Default eap, N(0, 1).")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Estimator estimator;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File for the results.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path out;

    @Override
    public Integer call() {
        AdaptiveExam prepared = AdaptiveFiles.exam(bank, ExamFile.read(exam));
        var columns = List.of("person", "t", "item", "area", "response", "theta", "se");
        try (var input = new CsvInput(answers)) {
            int person = input.column("person");
            var seen = new HashSet<String>();
            Output.csv(out, columns, rows -> {
                while (input.hasNext()) {
                    List<String> row = input.nextRow();
                    if (!seen.add(input.text(row, person))) {
                        throw input.bad(person, "'%s' has a row already; delete one".formatted(row.get(person)));
                    }
                    replay(prepared, input, row, row.get(person), rows);
                }
            });
            if (seen.isEmpty()) {
                throw new BadInput(answers, "there are no rows below the header; write one per person");
            }
        }
        return 0;
    }

    private void replay(AdaptiveExam prepared, CsvInput input, List<String> row, String person, Output.Rows rows)
            throws IOException {
        var sitting = new Sitting(prepared, ItemChoice.MOST_INFORMATIVE, interim(), Set.of(), 0);
        for (int t = 1; !sitting.isOver(); t++) {
            int number = sitting.next();
            BankItem item = prepared.item(number);
            boolean right = right(input, row, item.id());
            sitting.answer(number, right);
            Ability ability = sitting.interim();
            rows.print(person, t, item.id(), item.area(), right ? 1 : 0, ability.theta(), ability.se());
        }
    }

    private InterimEstimator interim() {
        return switch (estimator) {
            case EAP -> InterimEstimator.eap(STANDARD);
            case WLE -> InterimEstimator.wle(STANDARD);
            case MLE -> InterimEstimator.mle(STANDARD);
        };
    }

    private static boolean right(CsvInput input, List<String> row, String item) {
        int column = input.column(item);
        return switch (row.get(column)) {
            case "1" -> true;
            case "0", Key.BLANK -> false;
            case "" -> throw input.bad(column, "the exam gives this item and there is no answer; write 0 or 1");
            default -> throw input.bad(column, "'%s' is not 0 or 1; correct it".formatted(row.get(column)));
        };
    }
}
