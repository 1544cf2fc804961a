package org.aliquot.engine;

import org.jspecify.annotations.Nullable;

/**
 * One question of a finished exam, as scoring needs it.
 *
 * @param area its area's code in this exam; null when the exam has no blueprint
 * @param response null when left blank, which is wrong
 */
public record ExamItem(
        Difficulty difficulty,
        @Nullable String area,
        ScoringRule rule,
        @Nullable Response response) {

    Credit credit() {
        return response == null ? Credit.NONE : rule.score(response);
    }

    boolean isRight() {
        return credit().isFull();
    }

    boolean isAnswered() {
        return response != null;
    }

    ScoredItem scored() {
        return new ScoredItem(difficulty, isRight());
    }
}
