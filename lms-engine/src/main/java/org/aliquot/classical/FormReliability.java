package org.aliquot.classical;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Alpha (KR-20) of a form whose items everybody got, from the counts of their answers. */
public final class FormReliability {

    private FormReliability() {}

    /**
     * k/(k - 1) (1 - Σ pq / s²), with the distribution of the number right as any one item's counts tell it. No value unless all
     * items were answered by the same number of persons beside the same number of others, or when scores do not vary.
     *
     * @param items at least two, all of one form
     */
    public static Estimate of(List<AnswerCounts> items, int least) {
        int persons = items.getFirst().answers();
        if (items.size() < 2 || !items.stream().allMatch(item -> isOf(item, items.size(), persons))) {
            return Estimate.alpha(Double.NaN, items.size(), persons, least);
        }
        double within = items.stream()
                .mapToDouble(item -> right(item) / persons * (1 - right(item) / persons))
                .sum();
        double variance = variance(items.getFirst());
        double alpha = items.size() / (items.size() - 1.0) * (1 - within / variance);
        return Estimate.alpha(variance == 0 ? Double.NaN : alpha, items.size(), persons, least);
    }

    private static boolean isOf(AnswerCounts item, int items, int persons) {
        return item.answers() == persons && item.counts().stream().allMatch(count -> count.others() == items - 1);
    }

    private static double right(AnswerCounts item) {
        return item.counts().stream()
                .filter(AnswerCount::correct)
                .mapToInt(AnswerCount::count)
                .sum();
    }

    /** Of the number right, divisor n. */
    private static double variance(AnswerCounts item) {
        Map<Integer, Integer> persons = item.counts().stream()
                .collect(Collectors.toMap(
                        count -> count.elsewhere() + (count.correct() ? 1 : 0),
                        AnswerCount::count,
                        Integer::sum,
                        TreeMap::new));
        double n = item.answers();
        double mean = persons.entrySet().stream()
                        .mapToDouble(each -> (double) each.getKey() * each.getValue())
                        .sum()
                / n;
        return persons.entrySet().stream()
                        .mapToDouble(each -> (each.getKey() - mean) * (each.getKey() - mean) * each.getValue())
                        .sum()
                / n;
    }
}
