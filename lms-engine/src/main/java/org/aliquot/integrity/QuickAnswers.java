package org.aliquot.integrity;

import java.util.Arrays;

/**
 * Answers that came before a question can be read, and were right all the same. Who guesses quickly is right as often as chance
 * gives; who is right quickly and often met these questions before. What counts as quick is a share of what the question usually
 * takes (the normative threshold of Wise and Ma 2012, with {@value #SHARE} of the time, and their limit of ten seconds); that
 * quick answers tell knowledge from guessing by their accuracy is from Qian, Staniewska, Reckase and Woo (2016, Educ. Meas.
 * Issues Pract. 35:38). Pure.
 */
public final class QuickAnswers {

    /** Fewer quick right answers are nothing to talk about, however unlikely. */
    public static final int LEAST = 5;

    private static final double SHARE = 0.15;
    private static final double MOST_MS = 10_000;

    private QuickAnswers() {}

    /** @param usualMs median time on the question, in milliseconds */
    public static boolean isQuick(double elapsedMs, double usualMs) {
        return elapsedMs < Math.min(SHARE * usualMs, MOST_MS);
    }

    /**
     * The chance to be right so often by guessing.
     *
     * @param guesses the chance to guess each of the quick answers, in [0, 1]; not modified
     * @param right how many of them were right
     */
    public static double chance(double[] guesses, int right) {
        return Chances.atLeast(guesses, right);
    }

    /**
     * The time in the middle, of an even number the lower one.
     *
     * @param times in milliseconds, at least one; not modified
     */
    public static double median(int[] times) {
        int[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
