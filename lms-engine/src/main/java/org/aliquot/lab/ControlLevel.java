package org.aliquot.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A control material. Decimal throughout, so that a result of exactly two standard deviations is exactly that.
 *
 * @param name what the chart calls it
 * @param mean in the unit of its results
 * @param sd standard deviation, at least two units of the last place reported
 * @param unit of results, mean and standard deviation
 * @param decimals places to which results are reported, 0 to 4
 */
public record ControlLevel(String name, BigDecimal mean, BigDecimal sd, String unit, int decimals) {
    public ControlLevel {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a control level has a name");
        }
        if (decimals < 0 || decimals > 4) {
            throw new IllegalArgumentException("0 to 4 decimals, not " + decimals);
        }
        if (sd.compareTo(BigDecimal.TWO.movePointLeft(decimals)) < 0) {
            throw new IllegalArgumentException(
                    "%s: a standard deviation of %s does not show with %d decimals".formatted(name, sd, decimals));
        }
    }

    /** 1 if the result lies above mean + limit × sd, −1 if below mean − limit × sd, 0 if between or on a limit. */
    public int side(BigDecimal result, int limit) {
        BigDecimal distance = result.subtract(mean);
        return distance.abs().compareTo(sd.multiply(BigDecimal.valueOf(limit))) > 0 ? distance.signum() : 0;
    }

    /** The result's distance from the mean in standard deviations, to two places. */
    public BigDecimal z(BigDecimal result) {
        return result.subtract(mean).divide(sd, 2, RoundingMode.HALF_UP);
    }

    /** The result z standard deviations from the mean, as reported. */
    BigDecimal at(double z) {
        return mean.add(sd.multiply(new BigDecimal(z))).setScale(decimals, RoundingMode.HALF_UP);
    }
}
