package org.aliquot.classical;

/**
 * How consistently a raw cut decides: would the same persons pass a parallel form?
 *
 * @param livingston K² (Livingston 1972): alpha, with distance from the cut counted as certainty
 * @param agreement chance that both forms decide alike (Subkoviak 1976)
 * @param chance the same if decisions were independent of the person
 * @param kappa (agreement - chance) / (1 - chance); NaN when all pass or all fail
 */
public record DecisionConsistency(double livingston, double agreement, double chance, double kappa) {

    /**
     * Of persons who all took the same items.
     *
     * @param numbersRight by person, each from 0 to items
     * @param alpha of the test
     * @param cut the least number right that passes
     * @throws IllegalArgumentException without persons or items
     */
    public static DecisionConsistency at(int cut, int[] numbersRight, int items, double alpha) {
        if (numbersRight.length == 0 || items < 1) {
            throw new IllegalArgumentException("consistency needs a person and an item");
        }
        double mean = 0;
        for (int right : numbersRight) {
            mean += (double) right / numbersRight.length;
        }
        double variance = 0;
        double alike = 0;
        double passing = 0;
        for (int right : numbersRight) {
            variance += (right - mean) * (right - mean) / numbersRight.length;
            double pass = atLeast(cut, items, (alpha * right + (1 - alpha) * mean) / items);
            alike += (pass * pass + (1 - pass) * (1 - pass)) / numbersRight.length;
            passing += pass / numbersRight.length;
        }
        double distance = (mean - cut) * (mean - cut);
        double chance = passing * passing + (1 - passing) * (1 - passing);
        return new DecisionConsistency(
                (alpha * variance + distance) / (variance + distance),
                alike,
                chance,
                chance < 1 ? (alike - chance) / (1 - chance) : Double.NaN);
    }

    /** The chance of at least so many of n successes of chance p. */
    private static double atLeast(int least, int n, double p) {
        if (p <= 0 || p >= 1) {
            return least <= (p >= 1 ? n : 0) ? 1 : 0;
        }
        double logTerm = n * Math.log1p(-p);
        double below = 0;
        double above = 0;
        for (int k = 0; k <= n; k++) {
            if (k < least) {
                below += Math.exp(logTerm);
            } else {
                above += Math.exp(logTerm);
            }
            logTerm += Math.log((double) (n - k) / (k + 1)) + Math.log(p) - Math.log1p(-p);
        }
        return above / (above + below);
    }
}
