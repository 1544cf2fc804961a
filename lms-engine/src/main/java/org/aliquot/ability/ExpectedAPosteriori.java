package org.aliquot.ability;

import java.util.List;

/**
 * The mean of the posterior of ability (Bock and Mislevy 1982) for the Rasch model; for use inside practice, not as a score:
 * it is pulled towards the population.
 *
 * <p>161 equally spaced nodes (more for a wide population) within 8 population SDs; the trapezoid rule is exact here to 1e-5. se² = posterior variance +
 * Σ Cov(theta, P_i)² sd_i², as the posterior mean moves by Cov(theta, P_i) when b_i does. O(161 × items). Thread-safe.
 */
public final class ExpectedAPosteriori {

    private ExpectedAPosteriori() {}

    /** Under the product's own population. */
    public static Ability estimate(List<ScoredItem> items) {
        return estimate(items, Population.CANDIDATES);
    }

    /** Without items, the population itself. */
    public static Ability estimate(List<ScoredItem> items, Population population) {
        var posterior = new Posterior(AnsweredItems.scored(items), population);
        double variance = posterior.variance();
        for (ScoredItem item : items) {
            double shift = posterior.covarianceWithProbability(item.difficulty().b());
            double error = shift * item.difficulty().sd();
            variance += error * error;
        }
        return new Ability(posterior.mean(), Math.sqrt(variance));
    }

    /** The same with known slopes and difficulties; without items, the population itself. */
    public static Ability estimate(AnsweredItems items, Population population) {
        if (items.size() == 0) {
            return new Ability(population.mean(), population.sd());
        }
        var posterior = new Posterior(items, population);
        return new Ability(posterior.mean(), Math.sqrt(posterior.variance()));
    }
}
