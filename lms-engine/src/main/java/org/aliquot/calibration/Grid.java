package org.aliquot.calibration;

/**
 * Equally spaced nodes within 6 standard deviations of the persons. On them the trapezoid rule is exact to far below the
 * tolerances, as long as they lie no further apart than 1.25 standard errors of the best-measured person.
 */
final class Grid {

    private static final double REACH = 6;
    private static final double WIDEST = 0.2;

    private final double[] z;

    private Grid(int side) {
        z = new double[2 * side + 1];
        for (int k = 0; k < z.length; k++) {
            z[k] = REACH * ((double) k / side - 1);
        }
    }

    /**
     * @param sd of the persons
     * @param answers the most that one person gave, at slopes up to the greatest
     */
    static Grid fine(double sd, int answers, double slope) {
        double information = 1 / (sd * sd) + answers * slope * slope / 5;
        double step = Math.min(WIDEST, 1.25 / (sd * Math.sqrt(information)));
        return new Grid((int) Math.ceil(REACH / step));
    }

    int size() {
        return z.length;
    }

    /** The nodes in logits. */
    double[] thetas(double mean, double sd) {
        double[] thetas = new double[z.length];
        for (int k = 0; k < z.length; k++) {
            thetas[k] = mean + sd * z[k];
        }
        return thetas;
    }

    /** Logarithms of the weights of the standard normal distribution, which sum to 1. */
    double[] logWeights() {
        double[] weights = new double[z.length];
        double sum = 0;
        for (double each : z) {
            sum += Math.exp(-each * each / 2);
        }
        for (int k = 0; k < z.length; k++) {
            weights[k] = -z[k] * z[k] / 2 - Math.log(sum);
        }
        return weights;
    }
}
