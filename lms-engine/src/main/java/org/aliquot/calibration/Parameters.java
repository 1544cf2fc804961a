package org.aliquot.calibration;

import java.util.Arrays;

/** One point of the search: P = 1 / (1 + exp(-(a theta + d))) for each item, theta ~ N(mean, sd²). Not changed once made. */
final class Parameters {

    final double[] a;
    final double[] d;
    final double mean;
    final double sd;

    Parameters(double[] a, double[] d, double mean, double sd) {
        this.a = a;
        this.d = d;
        this.mean = mean;
        this.sd = sd;
    }

    /** All as one vector, the spread as its logarithm so that it stays above 0. */
    double[] vector() {
        int k = a.length;
        double[] vector = Arrays.copyOf(a, 2 * k + 2);
        System.arraycopy(d, 0, vector, k, k);
        vector[2 * k] = mean;
        vector[2 * k + 1] = Math.log(sd);
        return vector;
    }

    static Parameters of(double[] vector) {
        int k = vector.length / 2 - 1;
        return new Parameters(
                Arrays.copyOf(vector, k),
                Arrays.copyOfRange(vector, k, 2 * k),
                vector[2 * k],
                Math.exp(vector[2 * k + 1]));
    }
}
