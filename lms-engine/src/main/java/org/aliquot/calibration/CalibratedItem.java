package org.aliquot.calibration;

/**
 * What was estimated of one item; figures that do not exist are NaN.
 *
 * @param n persons who answered
 * @param a slope, 1 in the Rasch model
 * @param b difficulty in logits; NaN when nobody or everybody was right, or fewer than two answered
 * @param seA standard error of a; NaN in the Rasch model
 * @param seB standard error of b; NaN for an anchored item
 * @param infit information-weighted mean square of residuals at Warm's estimates; 1 is expected
 * @param outfit unweighted mean square
 */
public record CalibratedItem(int n, double a, double b, double seA, double seB, double infit, double outfit) {

    static CalibratedItem without(int n) {
        return new CalibratedItem(n, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    CalibratedItem movedBy(double shift) {
        return new CalibratedItem(n, a, b + shift, seA, seB, infit, outfit);
    }

    public boolean hasDifficulty() {
        return Double.isFinite(b);
    }
}
