package org.aliquot.calibration;

/** The scores of one person's parameters at the nodes that matter to them. Used again for the next person. */
final class Scores {

    private final double[][] rows;
    private final int[] places;
    private final double[] unused;
    private final PersonPosterior posterior;
    private int size;

    Scores(PersonPosterior posterior, int capacity, int nodes) {
        this.posterior = posterior;
        rows = new double[capacity][nodes];
        places = new int[capacity];
        unused = new double[nodes];
    }

    /** Forgets the person before; the posterior has taken up the next one. */
    void begin() {
        size = 0;
    }

    /** The row to fill for a parameter. */
    double[] row(int place) {
        places[size] = place;
        return rows[size++];
    }

    /** A row that nobody reads. */
    double[] unused() {
        return unused;
    }

    void subtractCovariance(double[][] information) {
        int first = posterior.first();
        int last = posterior.last();
        for (int u = 0; u < size; u++) {
            center(rows[u], first, last);
        }
        for (int u = 0; u < size; u++) {
            for (int v = 0; v <= u; v++) {
                double sum = 0;
                for (int k = first; k <= last; k++) {
                    sum += rows[u][k] * rows[v][k];
                }
                information[Math.max(places[u], places[v])][Math.min(places[u], places[v])] -= sum;
            }
        }
    }

    /** Less the posterior mean, times the root of the weight. */
    private void center(double[] row, int first, int last) {
        double mean = 0;
        for (int k = first; k <= last; k++) {
            mean += posterior.weight(k) * row[k];
        }
        for (int k = first; k <= last; k++) {
            row[k] = (row[k] - mean) * Math.sqrt(posterior.weight(k));
        }
    }
}
