package org.aliquot.ability;

/** The standard normal distribution. */
public final class Normal {

    private static final double FAR = 8.3;

    private Normal() {}

    /**
     * The chance of a value up to z, to 1e-15: ½ + φ(z) (z + z³/3 + z⁵/(3·5) + …), the series of Marsaglia (2004, Journal of
     * Statistical Software 11(5)); beyond 8.3 it is 0 or 1 to the last bit.
     */
    public static double cdf(double z) {
        if (Math.abs(z) > FAR) {
            return z < 0 ? 0 : 1;
        }
        double sum = z;
        double term = z;
        for (int odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return Math.clamp(0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI), 0.0, 1.0);
    }
}
