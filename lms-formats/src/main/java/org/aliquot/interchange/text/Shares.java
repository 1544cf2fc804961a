package org.aliquot.interchange.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Shares of a point between fractions and the percentages that other systems write with five decimals. */
public final class Shares {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal NEAR = new BigDecimal("0.00005");
    private static final int MOST_PARTS = 20;
    private static final int DECIMALS = 5;

    private Shares() {}

    /** A percentage as a share; 33.33333 is a third. */
    public static BigDecimal ofPercent(BigDecimal percent) {
        BigDecimal share = percent.divide(HUNDRED, MathContext.DECIMAL64);
        for (int parts = 1; parts <= MOST_PARTS; parts++) {
            BigDecimal whole = share.multiply(BigDecimal.valueOf(parts)).setScale(0, RoundingMode.HALF_UP);
            BigDecimal exact = whole.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
            if (exact.subtract(share).abs().compareTo(NEAR) < 0) {
                return exact;
            }
        }
        return share;
    }

    /** With at most five decimals. */
    public static String percent(BigDecimal share) {
        BigDecimal percent = share.multiply(HUNDRED).setScale(DECIMALS, RoundingMode.HALF_UP);
        return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
    }
}
