package org.aliquot.calibration;

/** Variances and covariance of an item's slope and intercept; NaN where something is not estimated. */
record ItemErrors(double varianceA, double covariance, double varianceD) {

    static final ItemErrors NONE = new ItemErrors(Double.NaN, Double.NaN, Double.NaN);

    double seA() {
        return Math.sqrt(varianceA);
    }

    /** Of b = -d / a, by the delta method: var b = (var d + 2 b cov + b² var a) / a². */
    double seB(double a, double b) {
        if (Double.isNaN(varianceA)) {
            return Math.sqrt(varianceD) / Math.abs(a);
        }
        return Math.sqrt(varianceD + 2 * b * covariance + b * b * varianceA) / Math.abs(a);
    }
}
