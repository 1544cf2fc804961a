package org.aliquot.response;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Cloze: each gap is marked by a rule of its own and counts alike; the credit is the mean, rounded down.
 *
 * @param gaps rule by gap: one for a choice, a text or a number
 */
public record FilledGaps(Map<String, ScoringRule> gaps) implements ScoringRule {

    public FilledGaps {
        gaps = Map.copyOf(gaps);
        if (gaps.isEmpty()) {
            throw new IllegalArgumentException("a text with gaps has at least one");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.GAPS);
    }

    @Override
    public Marking judge(Response response) {
        int earned = 0;
        Map<String, Boolean> parts = new HashMap<>();
        for (var filled : ((Response.Gaps) response).fillings().entrySet()) {
            Credit credit = credit(filled.getKey(), filled.getValue());
            earned += credit.hundredths();
            parts.put(filled.getKey(), credit.isFull());
        }
        return Marking.of(new Credit(earned / gaps.size()), parts);
    }

    private Credit credit(String gap, String filling) {
        ScoringRule rule = gaps.get(gap);
        if (rule == null || filling.isBlank()) {
            return Credit.NONE;
        }
        return rule.score(
                switch (rule.kinds().iterator().next()) {
                    case CHOICE -> new Response.Choice(filling);
                    case QUANTITY -> new Response.Quantity(filling, null);
                    default -> new Response.Text(filling);
                });
    }
}
