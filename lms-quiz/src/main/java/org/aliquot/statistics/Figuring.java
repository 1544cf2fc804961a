package org.aliquot.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aliquot.classical.AnswerCount;
import org.aliquot.classical.AnswerCounts;
import org.aliquot.classical.Estimate;
import org.aliquot.classical.Quintile;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.statistics.internal.ChosenOptions;
import org.jspecify.annotations.Nullable;

/** Makes figures of counted answers. Pure. */
final class Figuring {

    private static final int MOST_WRONG = 10;

    private Figuring() {}

    /** Over several versions. */
    static ItemFigures overall(Setting setting, Tally tally) {
        AnswerCounts answers = tally.answers();
        return new ItemFigures(
                setting,
                answers.answers(),
                answers.blank(),
                answers.right(),
                answers.discrimination(ItemFigures.LEAST),
                tally.medianMs(),
                tally.firstAt(),
                tally.lastAt(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Of one version, with what wants a look. */
    static ItemFigures of(Setting setting, Tally tally, ItemContent content, @Nullable Long usualMs) {
        AnswerCounts answers = tally.answers();
        Map<String, Set<String>> chosen = chosen(answers);
        ItemFigures overall = overall(setting, tally);
        ItemFigures figures = new ItemFigures(
                setting,
                overall.answers(),
                overall.blank(),
                overall.right(),
                overall.discrimination(),
                overall.medianMs(),
                overall.firstAt(),
                overall.lastAt(),
                content.options().stream()
                        .map(option -> option(option, answers, chosen))
                        .toList(),
                content.options().isEmpty() ? wrong(answers) : List.of(),
                overall.discrimination().answers() < ItemFigures.LEAST ? List.of() : fifths(answers, content, chosen),
                List.of());
        return setting == Setting.EXAM ? figures.flagged(flags(figures, content, usualMs)) : figures;
    }

    /** An option that not everybody was shown is not idle because few chose it. */
    private static List<Flag> flags(ItemFigures figures, ItemContent content, @Nullable Long usualMs) {
        boolean allShown = content.optionsShown() == content.options().size();
        return FlagRules.of(figures, content.judgment().difficulty(), usualMs).stream()
                .filter(flag -> allShown || flag.kind() != Flag.Kind.IDLE_OPTION)
                .toList();
    }

    /** The options that each of the answers names. */
    private static Map<String, Set<String>> chosen(AnswerCounts answers) {
        return answers.counts().stream()
                .map(AnswerCount::answer)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), ChosenOptions::of));
    }

    private static OptionFigures option(OptionContent option, AnswerCounts answers, Map<String, Set<String>> chosen) {
        Predicate<String> names =
                answer -> chosen.getOrDefault(answer, Set.of()).contains(option.id());
        int times = answers.given(names);
        return new OptionFigures(
                option.id(),
                option.correct(),
                times,
                Estimate.share(times, answers.answers()),
                answers.correlation(names, ItemFigures.LEAST));
    }

    private static List<QuintileFigures> fifths(
            AnswerCounts answers, ItemContent content, Map<String, Set<String>> chosen) {
        return answers.fifths().stream()
                .map(fifth -> new QuintileFigures(
                        fifth.persons(),
                        content.options().stream()
                                .map(option -> Estimate.share(times(fifth, option.id(), chosen), fifth.persons()))
                                .toList()))
                .toList();
    }

    private static int times(Quintile fifth, String option, Map<String, Set<String>> chosen) {
        return fifth.answers().entrySet().stream()
                .filter(given -> chosen.getOrDefault(given.getKey(), Set.of()).contains(option))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static List<WrongAnswer> wrong(AnswerCounts answers) {
        Map<String, Integer> given = new HashMap<>();
        answers.counts().stream()
                .filter(count -> !count.correct() && !count.answer().isEmpty())
                .forEach((AnswerCount count) -> given.merge(count.answer(), count.count(), Integer::sum));
        return given.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WRONG)
                .map(each -> new WrongAnswer(
                        each.getKey(), each.getValue(), Estimate.share(each.getValue(), answers.answers())))
                .toList();
    }
}
