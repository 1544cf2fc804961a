package org.aliquot.calibration;

/** One person's distribution over the nodes after their answers; used again for the next person. Not thread-safe. */
final class PersonPosterior {

    /** Nodes that hold less than this share are passed over. */
    private static final double NEGLIGIBLE = 1e-13;

    private final Data data;
    private final LogTable table;
    private final double[] logWeights;
    private final double[] weights;
    private int first;
    private int last;

    PersonPosterior(Data data, LogTable table, double[] logWeights) {
        this.data = data;
        this.table = table;
        this.logWeights = logWeights;
        this.weights = new double[logWeights.length];
    }

    /** Takes up a person; the logarithm of the probability of all their answers. */
    double take(int person) {
        System.arraycopy(logWeights, 0, weights, 0, weights.length);
        for (int answer = data.from(person); answer < data.to(person); answer++) {
            table.add(data.row(answer), weights);
        }
        double greatest = Double.NEGATIVE_INFINITY;
        for (double weight : weights) {
            greatest = Math.max(greatest, weight);
        }
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Math.exp(weights[k] - greatest);
            sum += weights[k];
        }
        scale(1 / sum);
        return greatest + Math.log(sum);
    }

    private void scale(double factor) {
        first = weights.length;
        last = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] *= factor;
            if (weights[k] > NEGLIGIBLE) {
                first = Math.min(first, k);
                last = k;
            }
        }
    }

    /** The first node that matters. */
    int first() {
        return first;
    }

    /** The last node that matters. */
    int last() {
        return last;
    }

    double weight(int node) {
        return weights[node];
    }

    /** Adds the weights to the counts of a row. */
    void addTo(double[] counts, int row) {
        int offset = row * weights.length;
        for (int k = first; k <= last; k++) {
            counts[offset + k] += weights[k];
        }
    }
}
