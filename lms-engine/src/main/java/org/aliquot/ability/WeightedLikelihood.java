package org.aliquot.ability;

import java.util.List;
import java.util.Optional;

/**
 * Warm's weighted likelihood estimate of ability (Warm 1989, Psychometrika 54, equation 9) for the one- and two-parameter model.
 *
 * <p>Maximizes log L + ½ log I, that is, solves Σ a (x - P) + J / (2 I) = 0 with I = Σ a² P Q and J = Σ a³ P Q (1 - 2 P). Finite
 * for all right and all wrong; in the Rasch model monotone in the number right. Difficulties far apart give a short test several
 * roots; the one with the greatest weighted likelihood is taken, found on a grid and then to 1e-11.
 *
 * <p>SE² = 1 / I + Σ (I_i / I)² sd_i²: the second part carries the errors of the difficulties into the result (delta method;
 * derivation in docs/engine/rasch-ability.md). O(items) time. Thread-safe.
 */
public final class WeightedLikelihood {

    private static final double GRID_STEP = 0.5;
    private static final int NARROWINGS = 60;
    private static final int MOST_GRID_POINTS = 500;

    private WeightedLikelihood() {}

    /** The estimate; empty when there is no item, for then nothing is known. */
    public static Optional<Ability> estimate(List<ScoredItem> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        double theta = maximum(new TestResponse(AnsweredItems.scored(items)));
        return Optional.of(new Ability(theta, standardError(items, theta)));
    }

    /** The same with known slopes and difficulties; empty also when no item has a slope. */
    public static Optional<Ability> estimate(AnsweredItems items) {
        if (items.size() == 0) {
            return Optional.empty();
        }
        var curve = new TestResponse(items);
        double theta = maximum(curve);
        return Optional.of(new Ability(theta, 1 / Math.sqrt(curve.information(theta))));
    }

    /**
     * All roots lie within the reach of the outermost difficulties (see the docs), and where the score is no further from 0 than
     * J / (2 I) can be, which is half the greatest slope.
     */
    private static double maximum(TestResponse curve) {
        double most = curve.greatestSlope();
        double least = curve.leastSlope();
        double reach = (Math.log(2.0 * curve.size() * most / least) + 2) / least;
        double easiest = curve.easiest() - reach;
        double hardest = curve.hardest() + reach;
        double low = narrowed(curve, most / 2, easiest, hardest, true);
        double high = narrowed(curve, -most / 2, low, hardest, false);
        double step = GRID_STEP / Math.max(1, most);
        if (high - low <= step) {
            return Root.falling(curve::weightedScore, low, high);
        }
        // almost flat items stretch the range without end
        return onGrid(curve, low, high, Math.max(step, (high - low) / MOST_GRID_POINTS));
    }

    /** A point just before (or after) the score falls through the level. */
    private static double narrowed(TestResponse curve, double level, double from, double to, boolean before) {
        double low = from;
        double high = to;
        for (int i = 0; i < NARROWINGS && high - low > GRID_STEP / 16; i++) {
            double middle = (low + high) / 2;
            if (curve.score(middle) > level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return before ? low : high;
    }

    private static double onGrid(TestResponse curve, double low, double high, double step) {
        double best = low;
        double bestValue = Double.NEGATIVE_INFINITY;
        for (double theta = low; theta <= high; theta += step) {
            double value = curve.weightedLogLikelihood(theta);
            if (value > bestValue) {
                best = theta;
                bestValue = value;
            }
        }
        double left = Math.max(low, best - step);
        return Root.falling(curve::weightedScore, left, Math.min(high, best + step));
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
