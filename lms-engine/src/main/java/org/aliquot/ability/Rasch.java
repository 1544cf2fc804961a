package org.aliquot.ability;

/**
 * The Rasch model (Rasch 1960), logistic without the constant 1.7: P = 1 / (1 + exp(-(theta - b))), all in logits.
 *
 * <p>Accurate to the last bits of a double also far out, where P and 1 - P would cancel.
 */
public final class Rasch {

    private Rasch() {}

    /** The probability in (0, 1) that a person of ability theta answers an item of difficulty b right. */
    public static double probability(double theta, double b) {
        return Logistic.of(theta - b);
    }

    /** Fisher information of one answer about theta, P (1 - P): at most 1/4, at theta = b. */
    public static double information(double theta, double b) {
        return probability(theta, b) * probability(b, theta);
    }
}
