package org.aliquot.statistics.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.integrity.QuickAnswers;
import org.aliquot.statistics.IntegrityFigures;
import org.aliquot.statistics.internal.SittingSheets.Answer;
import org.aliquot.statistics.internal.SittingSheets.Sitting;

/** Whose answers came before the question can be read, and were right more often than guessing gives. Pure. */
public final class QuickSittings {

    /** An answer in an attempt. */
    public record Place(UUID attempt, int position) {}

    private QuickSittings() {}

    /**
     * Only people whom the reader may see; the usual times are those of all.
     *
     * @param guess the chance to guess a question
     * @param metBefore which of these answers are to questions that the learner had met before: there, being quick is no wonder
     */
    public static List<IntegrityFigures.Quick> of(
            SittingSheets sheets, ToDoubleFunction<ItemVersionId> guess, Function<List<Place>, Set<Place>> metBefore) {
        Map<ItemVersionId, Double> usual = usual(sheets);
        List<Sitting> seen = sheets.sittings().stream().filter(Sitting::seen).toList();
        Map<Sitting, List<Answer>> quick = new HashMap<>();
        for (Sitting sitting : seen) {
            List<Answer> some = sitting.answers().stream()
                    .filter(answer -> isQuick(answer, usual))
                    .toList();
            if (right(some) >= QuickAnswers.LEAST) {
                quick.put(sitting, some);
            }
        }
        Set<Place> met = metBefore.apply(quick.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(answer -> place(each.getKey(), answer)))
                .toList());
        return quick.entrySet().stream()
                .map(each -> judged(
                        each.getKey(),
                        each.getValue().stream()
                                .filter(answer -> !met.contains(place(each.getKey(), answer)))
                                .toList(),
                        guess))
                .filter(each -> each.right() >= QuickAnswers.LEAST
                        && each.chance() * sheets.sittings().size() <= IntegrityFigures.LEVEL)
                .sorted(Comparator.comparingDouble(IntegrityFigures.Quick::chance)
                        .thenComparing(each -> each.sitting().attempt()))
                .toList();
    }

    private static IntegrityFigures.Quick judged(
            Sitting sitting, List<Answer> quick, ToDoubleFunction<ItemVersionId> guess) {
        double[] guesses = quick.stream().map(Answer::item).mapToDouble(guess).toArray();
        int right = right(quick);
        return new IntegrityFigures.Quick(sitting.named(), quick.size(), right, QuickAnswers.chance(guesses, right));
    }

    private static int right(List<Answer> answers) {
        return (int) answers.stream().filter(Answer::right).count();
    }

    private static Place place(Sitting sitting, Answer answer) {
        return new Place(sitting.attempt(), answer.position());
    }

    private static boolean isQuick(Answer answer, Map<ItemVersionId, Double> usual) {
        Double median = usual.get(answer.item());
        return median != null
                && answer.elapsedMs() > 0
                && !answer.given().isEmpty()
                && QuickAnswers.isQuick(answer.elapsedMs(), median);
    }

    /** Of questions with enough times. */
    private static Map<ItemVersionId, Double> usual(SittingSheets sheets) {
        Map<ItemVersionId, List<Integer>> times = new HashMap<>();
        sheets.sittings().stream()
                .flatMap(sitting -> sitting.answers().stream())
                .filter(answer -> answer.elapsedMs() > 0)
                .forEach(answer -> times.computeIfAbsent(answer.item(), _ -> new ArrayList<>())
                        .add(answer.elapsedMs()));
        Map<ItemVersionId, Double> usual = new HashMap<>();
        times.forEach((item, some) -> {
            if (some.size() >= IntegrityFigures.LEAST) {
                usual.put(
                        item,
                        QuickAnswers.median(
                                some.stream().mapToInt(Integer::intValue).toArray()));
            }
        });
        return usual;
    }
}
