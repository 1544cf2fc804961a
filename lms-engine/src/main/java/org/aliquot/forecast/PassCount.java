package org.aliquot.forecast;

import java.util.List;

/**
 * How many of several people would pass, when each has a chance of their own and none's result says anything of another's.
 *
 * @param expected the sum of the chances
 * @param low of the interval that holds the count with a probability of at least 80 %, at most 10 % lying below it
 * @param high of the same, at most 10 % lying above it
 */
public record PassCount(double expected, int low, int high) {

    private static final double TAIL = 0.1;

    /**
     * The Poisson-binomial distribution, summed person by person. O(n²).
     *
     * @param chances each in [0, 1]; none of them gives 0
     */
    public static PassCount of(List<Double> chances) {
        double[] probability = {1};
        for (double chance : chances) {
            probability = withAnother(probability, chance);
        }
        double expected = chances.stream().mapToDouble(Double::doubleValue).sum();
        return new PassCount(expected, quantile(probability, TAIL), quantile(probability, 1 - TAIL));
    }

    private static double[] withAnother(double[] probability, double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a chance lies between 0 and 1, not at " + chance);
        }
        double[] next = new double[probability.length + 1];
        for (int passed = 0; passed < probability.length; passed++) {
            next[passed] += probability[passed] * (1 - chance);
            next[passed + 1] += probability[passed] * chance;
        }
        return next;
    }

    /** The least count that is not exceeded with this probability. */
    private static int quantile(double[] probability, double wanted) {
        double sum = 0;
        for (int passed = 0; passed < probability.length; passed++) {
            sum += probability[passed];
            if (sum >= wanted - 1e-12) {
                return passed;
            }
        }
        return probability.length - 1;
    }
}
