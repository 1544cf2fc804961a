package org.aliquot.spacing;

/** The reference implementation rounds at every stage; results agree to the day only when we do the same. */
final class Rounding {

    private static final double FACTOR = 1e8;

    private Rounding() {}

    /** To 8 decimals, halves up. */
    static double to8(double number) {
        return Math.round(number * FACTOR) / FACTOR;
    }
}
