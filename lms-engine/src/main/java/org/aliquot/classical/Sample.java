package org.aliquot.classical;

/** Moments of paired values, in two passes so that nothing cancels. */
final class Sample {

    private final double[] x;
    private final double[] y;
    private int size;

    Sample(int capacity) {
        x = new double[capacity];
        y = new double[capacity];
    }

    void clear() {
        size = 0;
    }

    void add(double first, double second) {
        x[size] = first;
        y[size++] = second;
    }

    /** Pearson's correlation; NaN when one side does not vary or there are fewer than two pairs. */
    double correlation() {
        if (isConstant(x) || isConstant(y)) {
            return Double.NaN;
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < size; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private boolean isConstant(double[] values) {
        for (int i = 1; i < size; i++) {
            if (values[i] != values[0]) {
                return false;
            }
        }
        return true;
    }

    private double mean(double[] values) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i];
        }
        return sum / size;
    }
}
