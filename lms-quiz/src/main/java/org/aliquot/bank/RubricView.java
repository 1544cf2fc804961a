package org.aliquot.bank;

import java.util.List;

/**
 * By what a written answer is marked; safe HTML.
 *
 * @param answerHtml as a good answer would be
 */
public record RubricView(List<Criterion> criteria, String answerHtml, int words) {

    /** @param points most that it earns */
    public record Criterion(String html, int points) {}

    public RubricView {
        criteria = List.copyOf(criteria);
    }

    public int points() {
        return criteria.stream().mapToInt(Criterion::points).sum();
    }
}
