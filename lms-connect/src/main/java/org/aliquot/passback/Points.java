package org.aliquot.passback;

import java.math.BigDecimal;

/**
 * A score as gradebooks take it, in hundredths of a point.
 *
 * @param given at least 0
 * @param maximum above 0
 */
public record Points(int given, int maximum) {

    private static final int HUNDREDTHS = 2;
    private static final double ROUNDING = 0.01;

    public Points {
        if (given < 0 || maximum <= 0) {
            throw new IllegalArgumentException("no score: " + given + " of " + maximum + " hundredths");
        }
    }

    /** Points as a decimal without zeros at its end. */
    public static String decimal(int hundredths) {
        return BigDecimal.valueOf(hundredths, HUNDREDTHS).stripTrailingZeros().toPlainString();
    }

    /** Whether both shares of the maximum are the same but for how columns round. */
    static boolean isAbout(double one, double other) {
        return Math.abs(one - other) < ROUNDING;
    }

    double share() {
        return (double) given / maximum;
    }
}
