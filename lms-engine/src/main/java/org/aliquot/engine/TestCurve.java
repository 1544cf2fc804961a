package org.aliquot.engine;

import java.util.List;

/** Sums over the items of one answered test, as functions of ability; depends on the answers only by their number right. */
final class TestCurve {

    private final double[] difficulties;
    private final int right;

    TestCurve(List<ScoredItem> items) {
        difficulties = items.stream().mapToDouble(item -> item.difficulty().b()).toArray();
        right = (int) items.stream().filter(ScoredItem::correct).count();
    }

    int size() {
        return difficulties.length;
    }

    double easiest() {
        double least = Double.POSITIVE_INFINITY;
        for (double b : difficulties) {
            least = Math.min(least, b);
        }
        return least;
    }

    double hardest() {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double b : difficulties) {
            greatest = Math.max(greatest, b);
        }
        return greatest;
    }

    /** log L + ½ log I, up to a constant in theta: r theta - Σ log(1 + exp(theta - b)) + ½ log Σ P Q. */
    double weightedLogLikelihood(double theta) {
        double likelihood = right * theta;
        double information = 0;
        for (double b : difficulties) {
            double p = Rasch.probability(theta, b);
            double q = Rasch.probability(b, theta);
            likelihood -= theta > b ? theta - b - Math.log(p) : -Math.log(q);
            information += p * q;
        }
        return likelihood + Math.log(information) / 2;
    }

    /** Its derivative r - Σ P + J / (2 I). */
    double weightedScore(double theta) {
        double expected = 0;
        double information = 0;
        double skew = 0;
        for (double b : difficulties) {
            double p = Rasch.probability(theta, b);
            double pq = p * Rasch.probability(b, theta);
            expected += p;
            information += pq;
            skew += pq * (1 - 2 * p);
        }
        return right - expected + skew / (2 * information);
    }
}
