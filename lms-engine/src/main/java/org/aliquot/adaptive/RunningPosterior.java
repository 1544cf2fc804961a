package org.aliquot.adaptive;

import org.aliquot.ability.Ability;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.Population;

/**
 * The posterior of one person's ability on 161 equally spaced nodes within 8 SDs of the population, multiplied by the chance of
 * each new answer: O(161) an answer. Not thread-safe.
 */
public final class RunningPosterior {

    private static final int NODES = 161;
    private static final double REACH_IN_SD = 8;

    private final double[] thetas = new double[NODES];
    private final double[] weights = new double[NODES];

    RunningPosterior(Population population) {
        for (int k = 0; k < NODES; k++) {
            double z = REACH_IN_SD * (2.0 * k / (NODES - 1) - 1);
            thetas[k] = population.mean() + z * population.sd();
            weights[k] = Math.exp(-z * z / 2);
        }
    }

    void add(ItemResponseFunction curve, boolean right) {
        double slope = right ? curve.a() : -curve.a();
        double greatest = 0;
        for (int k = 0; k < NODES; k++) {
            weights[k] /= 1 + Math.exp(-slope * (thetas[k] - curve.b()));
            greatest = Math.max(greatest, weights[k]);
        }
        // the greatest weight is 1 again, so that long sittings do not run into the smallest number
        for (int k = 0; k < NODES; k++) {
            weights[k] /= greatest;
        }
    }

    Ability ability() {
        double sum = 0;
        double first = 0;
        for (int k = 0; k < NODES; k++) {
            sum += weights[k];
            first += weights[k] * thetas[k];
        }
        double mean = first / sum;
        double second = 0;
        for (int k = 0; k < NODES; k++) {
            second += weights[k] * (thetas[k] - mean) * (thetas[k] - mean);
        }
        return new Ability(mean, Math.sqrt(second / sum));
    }
}
