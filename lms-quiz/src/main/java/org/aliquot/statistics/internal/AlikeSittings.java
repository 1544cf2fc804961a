package org.aliquot.statistics.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.integrity.AlikeAnswers;
import org.aliquot.integrity.Sheet;
import org.aliquot.statistics.IntegrityFigures;
import org.aliquot.statistics.internal.SittingSheets.Answer;
import org.aliquot.statistics.internal.SittingSheets.Sitting;

/** Compares the answers of people who may have passed some on. Pure. */
public final class AlikeSittings {

    public static final Found NOTHING = new Found(0, List.of());

    private AlikeSittings() {}

    /** @param compared pairs that were compared, nobody with themselves */
    public record Found(int compared, List<IntegrityFigures.Alike> pairs) {

        public Found {
            pairs = List.copyOf(pairs);
        }
    }

    /** Whether a pair stands out is told among all pairs, whoever reads; shown are those of which the reader may see both. */
    public static Found of(SittingSheets sheets) {
        List<Sitting> sittings = sheets.sittings();
        AlikeAnswers answers = new AlikeAnswers(numbered(sittings));
        List<AlikeAnswers.Pair> compared = new ArrayList<>();
        for (int one = 0; one < sittings.size(); one++) {
            for (int other = one + 1; other < sittings.size(); other++) {
                if (sittings.get(one).isComparable(sittings.get(other))) {
                    answers.compare(one, other).ifPresent(compared::add);
                }
            }
        }
        return new Found(
                compared.size(),
                AlikeAnswers.standingOut(compared, IntegrityFigures.LEVEL).stream()
                        .filter(pair -> sittings.get(pair.one()).seen()
                                && sittings.get(pair.other()).seen())
                        .map(pair -> alike(pair, sittings))
                        .toList());
    }

    private static IntegrityFigures.Alike alike(AlikeAnswers.Pair pair, List<Sitting> sittings) {
        Sitting one = sittings.get(pair.one());
        Sitting other = sittings.get(pair.other());
        return new IntegrityFigures.Alike(
                one.named(),
                other.named(),
                pair.bothWrong(),
                pair.same(),
                pair.expected(),
                pair.chance(),
                one.overlaps(other));
    }

    private static List<Sheet> numbered(List<Sitting> sittings) {
        Map<ItemVersionId, Integer> items = new HashMap<>();
        sittings.forEach(sitting ->
                sitting.answers().forEach(answer -> items.computeIfAbsent(answer.item(), _ -> items.size())));
        Map<ItemVersionId, Map<String, Integer>> wrong = new HashMap<>();
        List<Sheet> sheets = new ArrayList<>();
        for (Sitting sitting : sittings) {
            int[] given = new int[items.size()];
            Arrays.fill(given, Sheet.NOTHING);
            for (Answer answer : sitting.answers()) {
                given[items.getOrDefault(answer.item(), 0)] = number(answer, wrong);
            }
            sheets.add(new Sheet(given));
        }
        return sheets;
    }

    private static int number(Answer answer, Map<ItemVersionId, Map<String, Integer>> wrong) {
        if (answer.right() || answer.given().isEmpty()) {
            return answer.right() ? Sheet.RIGHT : Sheet.NOTHING;
        }
        Map<String, Integer> known = wrong.computeIfAbsent(answer.item(), _ -> new HashMap<>());
        return known.computeIfAbsent(same(answer.given()), _ -> known.size());
    }

    /** Options in one order, whichever was pressed first. */
    private static String same(String given) {
        Set<String> options = ChosenOptions.of(given);
        return options.isEmpty() ? given : String.join(" ", new TreeSet<>(options));
    }
}
