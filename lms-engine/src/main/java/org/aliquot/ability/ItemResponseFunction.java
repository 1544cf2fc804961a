package org.aliquot.ability;

/**
 * The two-parameter logistic model of one item (Birnbaum 1968), without the constant 1.7: P = 1 / (1 + exp(-a (theta - b))).
 *
 * @param a slope per logit; 1 in the Rasch model; below 0 when able persons fail the item
 * @param b difficulty in logits
 */
public record ItemResponseFunction(double a, double b) {

    public ItemResponseFunction {
        if (!Double.isFinite(a) || !Double.isFinite(b)) {
            throw new IllegalArgumentException("slope and difficulty are numbers, not %s and %s".formatted(a, b));
        }
    }

    public static ItemResponseFunction rasch(double b) {
        return new ItemResponseFunction(1, b);
    }

    /** The chance of a right answer at this ability. */
    public double probability(double theta) {
        return Logistic.of(a * (theta - b));
    }

    /** Fisher information of one answer about theta, a² P (1 - P). */
    public double information(double theta) {
        return a * a * probability(theta) / (1 + Math.exp(a * (theta - b)));
    }
}
