package org.aliquot.calibration;

import java.util.stream.IntStream;

/** log Q and log P of every item at every node: row 2 × item holds wrong, the next row right. */
final class LogTable {

    private final double[] values;
    private final int nodes;

    LogTable(Parameters parameters, double[] thetas) {
        nodes = thetas.length;
        values = new double[2 * parameters.a.length * nodes];
        IntStream.range(0, parameters.a.length).parallel().forEach(item -> {
            int wrong = 2 * item * nodes;
            for (int k = 0; k < nodes; k++) {
                double logit = parameters.a[item] * thetas[k] + parameters.d[item];
                double tail = Math.log1p(Math.exp(-Math.abs(logit)));
                values[wrong + k] = -Math.max(logit, 0) - tail;
                values[wrong + nodes + k] = Math.min(logit, 0) - tail;
            }
        });
    }

    /** Adds a row to the sums. */
    void add(int row, double[] sums) {
        int offset = row * nodes;
        for (int k = 0; k < nodes; k++) {
            sums[k] += values[offset + k];
        }
    }
}
