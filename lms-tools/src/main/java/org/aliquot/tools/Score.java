package org.aliquot.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.aliquot.ability.Ability;
import org.aliquot.ability.AnsweredItems;
import org.aliquot.ability.ExpectedAPosteriori;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.MaximumLikelihood;
import org.aliquot.ability.Population;
import org.aliquot.ability.ScoreScale;
import org.aliquot.ability.WeightedLikelihood;
import org.aliquot.classical.ScoreMatrix;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Abilities of persons, given the items' parameters. */
@Command(name = "score", description = "Ability estimates.")
final class Score implements Callable<Integer> {

    private enum Method {
        EAP,
        MLE,
        WLE
    }

    @Parameters(
            paramLabel = "RESPONSES.csv",
            description = "Wide (person, a column per item) or long (person,item,response).")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path file;

    @Option(names = "--items", required = true, paramLabel = "ITEMS.csv", description = "item,b and perhaps a.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path items;

    @Option(names = "--key", paramLabel = "KEY.csv", description = "item,key; without it cells are 0 or 1.")
    private @Nullable Path key;

    @Option(names = "--method", required = true, paramLabel = "eap|mle|wle", description = "The estimate.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Method method;

    @Option(names = "--prior-mean", defaultValue = "0", description = "Of the population, for eap; default 0.")
    private double priorMean;

    @Option(names = "--prior-sd", defaultValue = "1", description = "Of the population, for eap; default 1.")
    private double priorSd;

    @Option(names = "--cut", defaultValue = "0", description = "Theta that gives the scaled score 400; default 0.")
    private double cut;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File for the results.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    /** What is printed of one person. */
    private record Line(AnsweredItems items, Optional<Ability> ability) {}

    @Override
    public Integer call() {
        Population prior = prior();
        ScoreScale scale = scale();
        Map<String, ItemResponseFunction> bank = ItemBank.read(items);
        ResponseTable table = ResponseTable.read(file, key);
        List<@Nullable ItemResponseFunction> curves = new ArrayList<>();
        table.items().forEach(item -> curves.add(bank.get(item)));
        if (curves.stream().allMatch(curve -> curve == null)) {
            throw new BadInput(file, "none of its items is in " + items + "; compare the names of the items");
        }
        List<Line> lines = IntStream.range(0, table.persons().size())
                .parallel()
                .mapToObj(person -> line(table.responses(), person, curves, prior))
                .toList();
        write(table.persons(), lines, scale);
        return 0;
    }

    private Population prior() {
        try {
            return new Population(priorMean, priorSd);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--prior-mean, --prior-sd: " + e.getMessage());
        }
    }

    private ScoreScale scale() {
        try {
            return new ScoreScale.ZeroTo999(cut);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--cut: " + e.getMessage());
        }
    }

    private Line line(
            ScoreMatrix responses, int person, List<@Nullable ItemResponseFunction> curves, Population prior) {
        var answers = new ArrayList<AnsweredItems.Answer>();
        for (int answer = responses.from(person); answer < responses.to(person); answer++) {
            ItemResponseFunction curve = curves.get(responses.item(answer));
            if (curve != null) {
                answers.add(new AnsweredItems.Answer(curve, responses.right(answer)));
            }
        }
        var answered = AnsweredItems.of(answers);
        return new Line(
                answered,
                switch (method) {
                    case EAP -> Optional.of(ExpectedAPosteriori.estimate(answered, prior));
                    case MLE -> MaximumLikelihood.estimate(answered);
                    case WLE -> WeightedLikelihood.estimate(answered);
                });
    }

    private void write(List<String> persons, List<Line> lines, ScoreScale scale) {
        var columns = List.of("person", "n", "raw", "theta", "se", "status", "scaled");
        Output.csv(out, columns, rows -> {
            for (int i = 0; i < lines.size(); i++) {
                AnsweredItems answered = lines.get(i).items();
                Ability ability = lines.get(i).ability().orElse(null);
                rows.print(
                        persons.get(i),
                        answered.answers(),
                        answered.raw(),
                        ability == null ? null : ability.theta(),
                        ability == null ? null : ability.se(),
                        Word.of(answered.status()).replace('-', '_'),
                        ability == null ? null : scale.score(ability).value());
            }
        });
    }
}
