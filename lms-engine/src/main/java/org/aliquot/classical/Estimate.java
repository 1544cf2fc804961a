package org.aliquot.classical;

import org.jspecify.annotations.Nullable;

/**
 * A figure with its uncertainty; without a value there is not enough data yet.
 *
 * @param answers what it is worked out from
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 */
public record Estimate(
        int answers,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high) {

    /** The normal quantile of a two-sided 95 % interval. */
    private static final double Z = 1.959963984540054;

    /** A share in [0, 1] with Wilson's score interval (1927); no value for no answers. */
    public static Estimate share(int part, int answers) {
        if (answers == 0) {
            return none(0);
        }
        double share = (double) part / answers;
        double z2 = Z * Z / answers;
        double center = (share + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(share * (1 - share) / answers + z2 / (4 * answers)) / (1 + z2);
        return new Estimate(answers, share, Math.max(0, center - half), Math.min(1, center + half));
    }

    /**
     * A correlation in [-1, 1] with Fisher's interval (1921); no value below {@code least} answers, of which there must be
     * more than three, or when one side does not vary.
     */
    public static Estimate correlation(@Nullable Double r, int answers, int least) {
        if (r == null || answers < Math.max(4, least)) {
            return none(answers);
        }
        double z = atanh(Math.clamp(r, -0.999999, 0.999999));
        double half = Z / Math.sqrt(answers - 3.0);
        return new Estimate(answers, r, Math.tanh(z - half), Math.tanh(z + half));
    }

    /**
     * The alpha of a form with the interval of Bonett (2002): ln(1 - alpha) is nearly normal with the variance
     * 2k / ((k - 1)(n - 2)); no value below {@code least} persons, of whom there must be more than two.
     *
     * @param items at least two
     */
    public static Estimate alpha(double alpha, int items, int persons, int least) {
        if (Double.isNaN(alpha) || persons < Math.max(3, least)) {
            return none(persons);
        }
        double log = Math.log(Math.max(1 - alpha, 1e-6));
        double half = Z * Math.sqrt(2.0 * items / ((items - 1.0) * (persons - 2.0)));
        return new Estimate(persons, alpha, 1 - Math.exp(log + half), 1 - Math.exp(log - half));
    }

    private static Estimate none(int answers) {
        return new Estimate(answers, null, null, null);
    }

    private static double atanh(double r) {
        return 0.5 * Math.log((1 + r) / (1 - r));
    }
}
