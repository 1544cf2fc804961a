package org.aliquot.ability;

/** The distribution of one person's ability after their answers, as weights on equally spaced nodes that sum to 1. */
final class Posterior {

    private static final int NODES_PER_SIDE = 80;
    private static final double REACH_IN_SD = 8;

    private final double[] thetas;
    private final double[] weights;

    /** 161 nodes, and more for a wide population, so that they never lie further apart than a tenth of a logit. */
    Posterior(AnsweredItems items, Population population) {
        int side = (int) Math.ceil(NODES_PER_SIDE * Math.max(1, population.sd()));
        thetas = new double[2 * side + 1];
        weights = new double[2 * side + 1];
        var curve = new TestResponse(items);
        double greatest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < thetas.length; k++) {
            double z = REACH_IN_SD * ((double) k / side - 1);
            thetas[k] = population.mean() + z * population.sd();
            weights[k] = -z * z / 2 + curve.logLikelihood(thetas[k]);
            greatest = Math.max(greatest, weights[k]);
        }
        normalize(greatest);
    }

    private void normalize(double greatest) {
        double sum = 0;
        for (int k = 0; k < thetas.length; k++) {
            weights[k] = Math.exp(weights[k] - greatest);
            sum += weights[k];
        }
        for (int k = 0; k < thetas.length; k++) {
            weights[k] /= sum;
        }
    }

    double mean() {
        double sum = 0;
        for (int k = 0; k < thetas.length; k++) {
            sum += weights[k] * thetas[k];
        }
        return sum;
    }

    double variance() {
        double mean = mean();
        double sum = 0;
        for (int k = 0; k < thetas.length; k++) {
            sum += weights[k] * (thetas[k] - mean) * (thetas[k] - mean);
        }
        return sum;
    }

    /** How the posterior mean moves with the difficulty of an item at b, per logit. */
    double covarianceWithProbability(double b) {
        double mean = mean();
        double sum = 0;
        for (int k = 0; k < thetas.length; k++) {
            sum += weights[k] * (thetas[k] - mean) * Rasch.probability(thetas[k], b);
        }
        return sum;
    }
}
