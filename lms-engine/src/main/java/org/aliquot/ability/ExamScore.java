package org.aliquot.ability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a finished exam.
 *
 * @param raw questions fully right
 * @param answered questions not left blank
 * @param total questions in the form, blank ones included
 * @param hundredths sum of all credit, partial credit included, in hundredths of a point
 * @param ability Warm's estimate from the questions fully right; null when the form is empty
 * @param areas in the order in which the form first meets them
 */
public record ExamScore(
        int raw,
        int answered,
        int total,
        int hundredths,
        @Nullable Ability ability,
        List<AreaScore> areas) {

    public ExamScore {
        areas = List.copyOf(areas);
    }

    /** All right or all wrong: the estimate exists but the form has not found the person's limit; say so beside it. */
    public boolean isExtreme() {
        return raw == 0 || raw == total;
    }

    /**
     * Scores a form.
     *
     * @throws IllegalArgumentException when a response is not of its rule's kind
     */
    public static ExamScore of(List<ExamItem> items) {
        var scored = items.stream().map(ExamItem::scored).toList();
        int raw = (int) scored.stream().filter(ScoredItem::correct).count();
        int answered = (int) items.stream().filter(ExamItem::isAnswered).count();
        int hundredths =
                items.stream().mapToInt(item -> item.credit().hundredths()).sum();
        Ability ability = WeightedLikelihood.estimate(scored).orElse(null);
        return new ExamScore(raw, answered, items.size(), hundredths, ability, areas(items, ability));
    }

    private static List<AreaScore> areas(List<ExamItem> items, @Nullable Ability total) {
        if (total == null) {
            return List.of();
        }
        Map<String, List<ExamItem>> byArea = new LinkedHashMap<>();
        for (ExamItem item : items) {
            if (item.area() != null) {
                byArea.computeIfAbsent(item.area(), _ -> new ArrayList<>()).add(item);
            }
        }
        return byArea.entrySet().stream()
                .map(entry -> AreaScore.of(entry.getKey(), entry.getValue(), total))
                .toList();
    }
}
