package org.aliquot.classical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Item analysis of one item from counts of equal answers: the same figures as {@link ItemAnalysis} with the share right on the
 * other items, however many answers there are. Counts are whole numbers, so nothing is lost when answers are added or taken
 * away. O(counts) for each figure, O(counts log counts) for the fifths. Immutable.
 */
public final class AnswerCounts {

    private static final int FIFTHS = 5;

    private final List<AnswerCount> counts;

    public AnswerCounts(List<AnswerCount> counts) {
        this.counts = List.copyOf(counts);
    }

    public List<AnswerCount> counts() {
        return counts;
    }

    public int answers() {
        return sum(_ -> true);
    }

    public int blank() {
        return sum(count -> count.answer().isEmpty());
    }

    /** Share fully right, blank answers counted as wrong. */
    public Estimate right() {
        return Estimate.share(sum(AnswerCount::correct), answers());
    }

    /** How many gave such an answer. */
    public int given(Predicate<String> answer) {
        return sum(count -> answer.test(count.answer()));
    }

    /** Point-biserial of being right with the share right on the other items. */
    public Estimate discrimination(int least) {
        return withRest(AnswerCount::correct, least);
    }

    /** Point-biserial of giving such an answer with the share right on the other items. */
    public Estimate correlation(Predicate<String> answer, int least) {
        return withRest(count -> answer.test(count.answer()), least);
    }

    private Estimate withRest(Predicate<AnswerCount> mark, int least) {
        List<AnswerCount> comparable = comparable();
        double n = 0;
        double marked = 0;
        double rests = 0;
        for (AnswerCount count : comparable) {
            n += count.count();
            marked += mark.test(count) ? count.count() : 0;
            rests += count.count() * count.rest();
        }
        double meanMark = marked / n;
        double meanRest = rests / n;
        double squares = 0;
        double products = 0;
        for (AnswerCount count : comparable) {
            double deviation = count.rest() - meanRest;
            squares += count.count() * deviation * deviation;
            products += count.count() * deviation * ((mark.test(count) ? 1 : 0) - meanMark);
        }
        boolean constant = marked == 0
                || marked == n
                || comparable.stream().mapToDouble(AnswerCount::rest).distinct().count() < 2;
        Double r = constant ? null : (Double) (products / Math.sqrt(squares * marked * (1 - meanMark)));
        return Estimate.correlation(r, (int) n, least);
    }

    /** From the lowest to the highest; a person belongs where the middle of those with the same share lies. */
    public List<Quintile> fifths() {
        TreeMap<Double, List<AnswerCount>> byRest = new TreeMap<>();
        comparable()
                .forEach(count -> byRest.computeIfAbsent(count.rest(), _ -> new ArrayList<>())
                        .add(count));
        double persons = comparable().stream().mapToInt(AnswerCount::count).sum();
        List<List<AnswerCount>> fifths = IntStream.range(0, FIFTHS)
                .<List<AnswerCount>>mapToObj(_ -> new ArrayList<>())
                .toList();
        double below = 0;
        for (List<AnswerCount> equal : byRest.values()) {
            int size = equal.stream().mapToInt(AnswerCount::count).sum();
            fifths.get((int) (FIFTHS * (below + size / 2.0) / persons)).addAll(equal);
            below += size;
        }
        return fifths.stream().map(AnswerCounts::fifth).toList();
    }

    private static Quintile fifth(List<AnswerCount> counts) {
        Map<String, Integer> answers = new HashMap<>();
        counts.forEach(count -> answers.merge(count.answer(), count.count(), Integer::sum));
        return new Quintile(counts.stream().mapToInt(AnswerCount::count).sum(), answers);
    }

    private List<AnswerCount> comparable() {
        return counts.stream().filter(count -> count.others() > 0).toList();
    }

    private int sum(Predicate<AnswerCount> which) {
        return counts.stream().filter(which).mapToInt(AnswerCount::count).sum();
    }
}
