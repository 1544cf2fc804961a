package org.aliquot.ability;

/** Sums over one person's answered items, as functions of ability (two-parameter logistic model). */
final class TestResponse {

    /** Beyond this, log P is the margin itself to the last bit. */
    private static final double FAR = 37;

    private static final double NEAR_UNDERFLOW = 1e-250;

    private final AnsweredItems items;

    TestResponse(AnsweredItems items) {
        this.items = items;
    }

    int size() {
        return items.size();
    }

    double easiest() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            least = Math.min(least, items.b(i));
        }
        return least;
    }

    double hardest() {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            greatest = Math.max(greatest, items.b(i));
        }
        return greatest;
    }

    double leastSlope() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            least = Math.min(least, items.a(i));
        }
        return least;
    }

    double greatestSlope() {
        double greatest = 0;
        for (int i = 0; i < size(); i++) {
            greatest = Math.max(greatest, items.a(i));
        }
        return greatest;
    }

    /** log L. Probabilities are multiplied as long as nothing is lost, since logarithms are dear. */
    double logLikelihood(double theta) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < size(); i++) {
            double margin = items.a(i) * (theta - items.b(i));
            double against = items.keyedUp(i) ? -margin : margin;
            if (against > FAR) {
                sum -= against;
                continue;
            }
            product /= 1 + Math.exp(against);
            if (product < NEAR_UNDERFLOW) {
                sum += Math.log(product);
                product = 1;
            }
        }
        return sum + Math.log(product);
    }

    /** log L + ½ log I. */
    double weightedLogLikelihood(double theta) {
        return logLikelihood(theta) + Math.log(information(theta)) / 2;
    }

    /** I = Σ a² P Q. */
    double information(double theta) {
        double information = 0;
        for (int i = 0; i < size(); i++) {
            double margin = items.a(i) * (theta - items.b(i));
            information += items.a(i) * items.a(i) / ((1 + Math.exp(-margin)) * (1 + Math.exp(margin)));
        }
        return information;
    }

    /** d log L / d theta = Σ a (x - P), falling in theta. */
    double score(double theta) {
        double score = 0;
        for (int i = 0; i < size(); i++) {
            double margin = items.a(i) * (theta - items.b(i));
            score += items.keyedUp(i) ? items.a(i) / (1 + Math.exp(margin)) : -items.a(i) / (1 + Math.exp(-margin));
        }
        return score;
    }

    /** score + J / (2 I), with J = Σ a³ P Q (1 - 2 P). */
    double weightedScore(double theta) {
        double score = 0;
        double information = 0;
        double skew = 0;
        for (int i = 0; i < size(); i++) {
            double a = items.a(i);
            double margin = a * (theta - items.b(i));
            double p = Logistic.of(margin);
            double q = Logistic.of(-margin);
            score += items.keyedUp(i) ? a * q : -a * p;
            information += a * a * p * q;
            skew += a * a * a * p * q * (q - p);
        }
        return score + skew / (2 * information);
    }
}
