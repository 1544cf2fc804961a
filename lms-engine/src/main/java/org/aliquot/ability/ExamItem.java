package org.aliquot.ability;

import org.aliquot.response.Credit;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * One question of a finished exam, as scoring needs it.
 *
 * @param area its area's code in this exam; null when the exam has no blueprint
 * @param credit what its answer earned
 * @param isAnswered false when it was left blank
 */
public record ExamItem(Difficulty difficulty, @Nullable String area, Credit credit, boolean isAnswered) {

    /**
     * Scored by its rule.
     *
     * @param response null when left blank, which is wrong
     * @throws IllegalArgumentException when the response is of another kind than the rule
     */
    public ExamItem(Difficulty difficulty, @Nullable String area, ScoringRule rule, @Nullable Response response) {
        this(difficulty, area, response == null ? Credit.NONE : rule.score(response), response != null);
    }

    boolean isRight() {
        return credit.isFull();
    }

    ScoredItem scored() {
        return new ScoredItem(difficulty, isRight());
    }
}
