package org.aliquot.spacing;

import java.util.List;

/**
 * Fits the 21 weights to a learner's own reviews: the least log loss plus Σ ((w - default) / s)², s the spread of the weights over
 * users (fsrs-rs 5, training.rs), which is what its authors' optimizer minimizes. Few reviews so move the weights little.
 *
 * <p>They step by stochastic gradients; here Fisher scoring damped after Levenberg and Marquardt, with weights held at the
 * published bounds as long as they press against them. It is deterministic and needs some 15 passes: 10,000 reviews take about a
 * second. Thread-safe.
 */
public final class WeightFit {

    /** With fewer scored reviews than this the defaults stay. */
    public static final int LEAST_SCORED = 100;

    private static final int MOST_STEPS = 60;
    private static final double ENOUGH = 1e-4;
    private static final double MOST_DAMPING = 1e6;

    /** Standard deviation of each weight over users. */
    private static final double[] SPREAD = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32, 0.14, 0.27
    };

    private final double[] defaults = FsrsWeights.defaults().toArray();
    private final ReviewLoss reviews;

    private WeightFit(ReviewLoss reviews) {
        this.reviews = reviews;
    }

    /**
     * The learner's weights.
     *
     * @param cards the reviews of each card, oldest first
     * @param calendar the learner's days, which say how long a card had rested
     */
    public static FittedWeights of(List<List<Review>> cards, CalendarDays calendar) {
        return new WeightFit(new ReviewLoss(cards, calendar)).fit();
    }

    private record Point(double[] weights, double loss, double objective, double[] gradient, double[][] information) {}

    private FittedWeights fit() {
        Point start = at(defaults);
        double scored = Math.max(1, reviews.scored());
        Point best = reviews.scored() < LEAST_SCORED ? start : descend(start);
        return new FittedWeights(
                FsrsWeights.of(best.weights(), 1, true), reviews.scored(), start.loss() / scored, best.loss() / scored);
    }

    private Point descend(Point start) {
        Point here = start;
        double damping = 1e-3;
        for (int step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
            Point there = at(moved(here, damping));
            double gain = here.objective() - there.objective();
            damping = gain > 0 ? damping / 5 : damping * 4;
            if (gain > 0) {
                here = there;
            }
            if (gain >= 0 && gain < ENOUGH) {
                break;
            }
        }
        return here;
    }

    private Point at(double[] weights) {
        double[] gradient = new double[FsrsWeights.COUNT];
        double[][] information = new double[FsrsWeights.COUNT][FsrsWeights.COUNT];
        double loss = reviews.add(weights, gradient, information);
        double penalty = 0;
        for (int k = 0; k < FsrsWeights.COUNT; k++) {
            double z = (weights[k] - defaults[k]) / SPREAD[k];
            penalty += z * z;
            gradient[k] += 2 * z / SPREAD[k];
            information[k][k] += 2 / (SPREAD[k] * SPREAD[k]);
        }
        return new Point(weights, loss, loss + penalty, gradient, information);
    }

    private static double[] moved(Point from, double damping) {
        double[][] system = new double[FsrsWeights.COUNT][];
        double[] step = new double[FsrsWeights.COUNT];
        for (int k = 0; k < FsrsWeights.COUNT; k++) {
            system[k] = from.information()[k].clone();
            system[k][k] *= 1 + damping;
            step[k] = -from.gradient()[k];
        }
        for (int k = 0; k < FsrsWeights.COUNT; k++) {
            if (WeightBounds.holds(k, from.weights()[k], step[k])) {
                fix(system, step, k);
            }
        }
        solve(system, step);
        double[] weights = from.weights().clone();
        for (int k = 0; k < FsrsWeights.COUNT; k++) {
            weights[k] += step[k];
        }
        return WeightBounds.migrate(weights, 1, true);
    }

    private static void fix(double[][] system, double[] step, int fixed) {
        for (int k = 0; k < FsrsWeights.COUNT; k++) {
            system[Math.max(k, fixed)][Math.min(k, fixed)] = k == fixed ? 1 : 0;
        }
        step[fixed] = 0;
    }

    /** Cholesky: L Lᵀ x = b by the lower triangle, which is overwritten; b becomes x. */
    private static void solve(double[][] m, double[] b) {
        for (int i = 0; i < b.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = m[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= m[i][k] * m[j][k];
                }
                m[i][j] = i == j ? Math.sqrt(sum) : sum / m[j][j];
            }
            for (int k = 0; k < i; k++) {
                b[i] -= m[i][k] * b[k];
            }
            b[i] /= m[i][i];
        }
        for (int i = b.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < b.length; k++) {
                b[i] -= m[k][i] * b[k];
            }
            b[i] /= m[i][i];
        }
    }
}
