package org.aliquot.ability;

/**
 * An estimate of ability.
 *
 * @param theta in logits, 0 = the pass point of the product's scale
 * @param se standard error (of a posterior: its standard deviation), above 0
 */
public record Ability(double theta, double se) {

    /** The normal quantile of a two-sided 95 % interval. */
    private static final double Z95 = 1.959963984540054;

    public Ability {
        if (!Double.isFinite(theta)) {
            throw new IllegalArgumentException("ability is a number, not " + theta);
        }
        if (!(se > 0 && Double.isFinite(se))) {
            throw new IllegalArgumentException("a standard error is a number above 0, not " + se);
        }
    }

    public double low95() {
        return theta - Z95 * se;
    }

    public double high95() {
        return theta + Z95 * se;
    }
}
