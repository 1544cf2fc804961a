package org.aliquot.ability;

import java.util.function.DoubleUnaryOperator;

/** Where a function falls through zero. */
final class Root {

    private static final double PRECISION = 1e-11;
    private static final int LIMIT = 200;

    private Root() {}

    /**
     * A zero between low and high, to 1e-11: regula falsi with halved weights (Illinois), bisection where that is slow.
     *
     * @param f above 0 to the left of the zero, below 0 to the right
     */
    static double falling(DoubleUnaryOperator f, double low, double high) {
        double left = low;
        double right = high;
        double atLeft = f.applyAsDouble(left);
        double atRight = f.applyAsDouble(right);
        for (int step = 0; step < LIMIT && right - left > PRECISION; step++) {
            double guess = left + (right - left) * atLeft / (atLeft - atRight);
            double middle = step % 4 == 3 || !(left < guess && guess < right) ? (left + right) / 2 : guess;
            double value = f.applyAsDouble(middle);
            if (value == 0) {
                return middle;
            }
            if (value > 0) {
                left = middle;
                atLeft = value;
                atRight /= 2;
            } else {
                right = middle;
                atRight = value;
                atLeft /= 2;
            }
        }
        return (left + right) / 2;
    }
}
