package org.aliquot.engine;

import java.util.List;

/** The distribution of one person's ability after their answers, as weights on equally spaced nodes that sum to 1. */
final class Posterior {

    private static final int NODES = 161;
    private static final double REACH_IN_SD = 8;

    private final double[] thetas = new double[NODES];
    private final double[] weights = new double[NODES];

    Posterior(List<ScoredItem> items, Population population) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < NODES; k++) {
            double z = REACH_IN_SD * (2.0 * k / (NODES - 1) - 1);
            thetas[k] = population.mean() + z * population.sd();
            weights[k] = -z * z / 2 + logLikelihood(thetas[k], items);
            greatest = Math.max(greatest, weights[k]);
        }
        normalize(greatest);
    }

    private static double logLikelihood(double theta, List<ScoredItem> items) {
        double sum = 0;
        for (ScoredItem item : items) {
            sum += Rasch.logLikelihood(theta, item);
        }
        return sum;
    }

    private void normalize(double greatest) {
        double sum = 0;
        for (int k = 0; k < NODES; k++) {
            weights[k] = Math.exp(weights[k] - greatest);
            sum += weights[k];
        }
        for (int k = 0; k < NODES; k++) {
            weights[k] /= sum;
        }
    }

    double mean() {
        double sum = 0;
        for (int k = 0; k < NODES; k++) {
            sum += weights[k] * thetas[k];
        }
        return sum;
    }

    double variance() {
        double mean = mean();
        double sum = 0;
        for (int k = 0; k < NODES; k++) {
            sum += weights[k] * (thetas[k] - mean) * (thetas[k] - mean);
        }
        return sum;
    }

    /** How the posterior mean moves with the difficulty of an item at b, per logit. */
    double covarianceWithProbability(double b) {
        double mean = mean();
        double sum = 0;
        for (int k = 0; k < NODES; k++) {
            sum += weights[k] * (thetas[k] - mean) * Rasch.probability(thetas[k], b);
        }
        return sum;
    }
}
