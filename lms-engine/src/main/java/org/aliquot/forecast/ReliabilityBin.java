package org.aliquot.forecast;

/**
 * Forecasts of about the same chance: one point of a reliability diagram.
 *
 * @param from lower end of the bin
 * @param count forecasts in it, at least 1
 * @param forecast their mean
 * @param observed how often it happened
 */
public record ReliabilityBin(double from, int count, double forecast, double observed) {

    double gap() {
        return Math.abs(forecast - observed);
    }
}
