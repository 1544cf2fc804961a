package org.aliquot.engine;

import java.util.List;
import java.util.Optional;

/**
 * Warm's weighted likelihood estimate of ability (Warm 1989, Psychometrika 54, equation 9) for the Rasch model.
 *
 * <p>Maximizes log L + ½ log I, that is, solves score + J / (2 I) = 0 with I = Σ P Q and J = Σ P Q (1 - 2 P). Finite for all
 * right and all wrong, monotone in the number right. Difficulties far apart give a short test several roots; the one with the
 * greatest weighted likelihood is taken, found on a half-logit grid and bisected to 1e-10.
 *
 * <p>SE² = 1 / I + Σ (I_i / I)² sd_i²: the second part carries the errors of the difficulties into the result (delta method;
 * derivation in docs/engine/rasch-ability.md). O(items) time. Thread-safe.
 */
public final class WeightedLikelihood {

    private static final double GRID_STEP = 0.5;
    private static final double PRECISION = 1e-10;

    private WeightedLikelihood() {}

    /** The estimate; empty when there is no item, for then nothing is known. */
    public static Optional<Ability> estimate(List<ScoredItem> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        double theta = maximum(new TestCurve(items));
        return Optional.of(new Ability(theta, standardError(items, theta)));
    }

    /** The root lies less than log(2n) + 1 beyond the outermost difficulties (see the docs). */
    private static double maximum(TestCurve curve) {
        double reach = Math.log(2.0 * curve.size()) + 1;
        double low = curve.easiest() - reach;
        double high = curve.hardest() + reach;
        double best = low;
        double bestValue = Double.NEGATIVE_INFINITY;
        for (double theta = low; theta < high; theta += GRID_STEP) {
            double value = curve.weightedLogLikelihood(theta);
            if (value > bestValue) {
                best = theta;
                bestValue = value;
            }
        }
        return bisect(curve, best - GRID_STEP, best + GRID_STEP);
    }

    private static double bisect(TestCurve curve, double from, double to) {
        double low = from;
        double high = to;
        while (high - low > PRECISION) {
            double middle = (low + high) / 2;
            if (curve.weightedScore(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double standardError(List<ScoredItem> items, double theta) {
        double information = 0;
        double carried = 0;
        for (ScoredItem item : items) {
            double own = Rasch.information(theta, item.difficulty().b());
            double error = own * item.difficulty().sd();
            information += own;
            carried += error * error;
        }
        return Math.sqrt(1 / information + carried / (information * information));
    }
}
