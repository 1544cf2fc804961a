package org.aliquot.reports;

import org.jspecify.annotations.Nullable;

/**
 * How a question was answered in one setting.
 *
 * @param answers times it was presented in finished attempts, blank ones included
 * @param learners different people among them
 * @param blank presented and left blank; counts as wrong
 * @param right share of full credit
 * @param discrimination correlation of right or wrong with the share right on the other questions of the same attempt; in
 *     exam mode only, and only from {@link ItemAnswers#LEAST_FOR_DISCRIMINATION} answers
 * @param medianMs time on the question; null where none was reported
 */
public record AnswerFigures(
        Setting setting,
        int answers,
        int learners,
        int blank,
        Estimate right,
        Estimate discrimination,
        @Nullable Long medianMs) {}
