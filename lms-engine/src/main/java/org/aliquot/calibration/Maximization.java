package org.aliquot.calibration;

import java.util.stream.IntStream;

/** The M-step: the parameters under which the expected counts are most likely, each item by Newton's method. */
final class Maximization {

    private static final double PRECISION = 1e-10;
    private static final int LIMIT = 25;
    private static final double LONGEST_STEP = 1;

    /** Parameters beyond are taken for infinite. */
    static final double GREATEST_SLOPE = 20;

    static final double GREATEST_INTERCEPT = 60;

    private final Problem problem;
    private final Expectation expected;

    Maximization(Problem problem, Expectation expected) {
        this.problem = problem;
        this.expected = expected;
    }

    Parameters next(Parameters now) {
        double[] a = now.a.clone();
        double[] d = now.d.clone();
        IntStream.range(0, a.length)
                .parallel()
                .filter(item -> !problem.isFixed(item))
                .forEach(item -> {
                    if (problem.model() == Model.RASCH) {
                        d[item] = intercept(item, d[item]);
                    } else {
                        slopeAndIntercept(item, a, d);
                    }
                });
        return problem.model() == Model.RASCH ? withPopulation(a, d) : new Parameters(a, d, now.mean, now.sd);
    }

    /** The moments of the expected persons; the mean stays 0 when no item is anchored. */
    private Parameters withPopulation(double[] a, double[] d) {
        double n = 0;
        double sum = 0;
        for (int k = 0; k < expected.thetas.length; k++) {
            n += expected.persons[k];
            sum += expected.persons[k] * expected.thetas[k];
        }
        double mean = problem.isAnchored() ? sum / n : 0;
        double squares = 0;
        for (int k = 0; k < expected.thetas.length; k++) {
            double deviation = expected.thetas[k] - mean;
            squares += expected.persons[k] * deviation * deviation;
        }
        return new Parameters(a, d, mean, Math.max(1e-3, Math.sqrt(squares / n)));
    }

    private double intercept(int item, double start) {
        double d = start;
        for (int step = 0; step < LIMIT; step++) {
            double gradient = 0;
            double information = 0;
            for (int k = 0; k < expected.thetas.length; k++) {
                double p = Logistic.of(expected.thetas[k] + d);
                double right = right(item, k);
                double all = right + wrong(item, k);
                gradient += right - all * p;
                information += all * p * (1 - p);
            }
            double move = limited(gradient / information);
            d = Math.clamp(d + move, -GREATEST_INTERCEPT, GREATEST_INTERCEPT);
            if (Math.abs(move) < PRECISION) {
                break;
            }
        }
        return d;
    }

    private void slopeAndIntercept(int item, double[] a, double[] d) {
        for (int step = 0; step < LIMIT; step++) {
            double[] move = newton(item, a[item], d[item]);
            a[item] = Math.clamp(a[item] + limited(move[0]), -GREATEST_SLOPE, GREATEST_SLOPE);
            d[item] = Math.clamp(d[item] + limited(move[1]), -GREATEST_INTERCEPT, GREATEST_INTERCEPT);
            if (Math.abs(move[0]) + Math.abs(move[1]) < PRECISION) {
                break;
            }
        }
    }

    /** Closed solution of the two equations of Newton's step. */
    private double[] newton(int item, double a, double d) {
        double gradientA = 0;
        double gradientD = 0;
        double aa = 1e-9;
        double ad = 0;
        double dd = 1e-9;
        for (int k = 0; k < expected.thetas.length; k++) {
            double theta = expected.thetas[k];
            double p = Logistic.of(a * theta + d);
            double right = right(item, k);
            double all = right + wrong(item, k);
            double rest = right - all * p;
            double weight = all * p * (1 - p);
            gradientD += rest;
            gradientA += theta * rest;
            dd += weight;
            ad += theta * weight;
            aa += theta * theta * weight;
        }
        double determinant = aa * dd - ad * ad;
        return new double[] {
            (dd * gradientA - ad * gradientD) / determinant, (aa * gradientD - ad * gradientA) / determinant
        };
    }

    private double right(int item, int node) {
        return expected.counts[(2 * item + 1) * expected.thetas.length + node];
    }

    private double wrong(int item, int node) {
        return expected.counts[2 * item * expected.thetas.length + node];
    }

    private static double limited(double step) {
        return Math.clamp(step, -LONGEST_STEP, LONGEST_STEP);
    }
}
