package org.aliquot.calibration;

/**
 * The EM algorithm with extrapolation of its steps (SQUAREM, Varadhan and Roland 2008, scheme S3): of three points in a row a
 * fourth further on is guessed, and taken only if it is more likely. Ends when no parameter moves by more than 1e-6 a step.
 */
final class Search {

    private static final double PRECISION = 1e-6;
    private static final int LIMIT = 3000;
    private static final double GROWTH = 4;

    private final Problem problem;
    private Grid grid;
    private double longest = 1;
    private int steps;
    private boolean converged;
    private double logLikelihood;

    private Search(Problem problem) {
        this.problem = problem;
        this.grid = Grid.fine(1, problem.data().mostAnswers(), 1);
    }

    /** Where a search ended. */
    record Found(Parameters parameters, Grid grid, double logLikelihood, int steps, boolean converged) {}

    static Found run(Problem problem) {
        var search = new Search(problem);
        Parameters found = search.climb(problem.start());
        Grid finer = search.gridFor(found);
        if (finer.size() > search.grid.size()) {
            search.grid = finer;
            found = search.climb(found);
        }
        double logLikelihood = new Expectation(problem.data(), search.grid, found).logLikelihood;
        return new Found(found, search.grid, logLikelihood, search.steps, search.converged);
    }

    private Grid gridFor(Parameters parameters) {
        double squares = 0;
        for (double a : parameters.a) {
            squares += a * a;
        }
        double slope = Math.sqrt(squares / parameters.a.length);
        return Grid.fine(parameters.sd, problem.data().mostAnswers(), slope);
    }

    private Parameters climb(Parameters start) {
        converged = false;
        Parameters now = start;
        Parameters next = step(now);
        while (steps < LIMIT) {
            double atNow = logLikelihood;
            double[] x0 = now.vector();
            double[] x1 = next.vector();
            if (distance(x0, x1) < PRECISION) {
                converged = true;
                break;
            }
            Parameters afterNext = step(next);
            Parameters guess = Parameters.of(extrapolated(x0, x1, afterNext.vector()));
            Parameters afterGuess = step(guess);
            if (logLikelihood >= atNow) {
                now = guess;
                next = afterGuess;
            } else {
                longest = Math.max(1, longest / GROWTH);
                now = afterNext;
                next = step(afterNext);
            }
        }
        return next;
    }

    private Parameters step(Parameters now) {
        steps++;
        var expected = new Expectation(problem.data(), grid, now);
        logLikelihood = expected.logLikelihood;
        return new Maximization(problem, expected).next(now);
    }

    private static double distance(double[] x, double[] y) {
        double most = 0;
        for (int i = 0; i < x.length; i++) {
            most = Math.max(most, Math.abs(x[i] - y[i]));
        }
        return most;
    }

    /** x0 + 2 s r + s² v with r = x1 - x0, v = (x2 - x1) - r and s = |r| / |v| from 1 to the longest allowed. */
    private double[] extrapolated(double[] x0, double[] x1, double[] x2) {
        double rr = 0;
        double vv = 0;
        for (int i = 0; i < x0.length; i++) {
            double r = x1[i] - x0[i];
            double v = x2[i] - x1[i] - r;
            rr += r * r;
            vv += v * v;
        }
        double s = vv == 0 ? 1 : Math.clamp(Math.sqrt(rr / vv), 1, longest);
        if (s == longest) {
            longest *= GROWTH;
        }
        double[] guess = new double[x0.length];
        for (int i = 0; i < guess.length; i++) {
            double r = x1[i] - x0[i];
            guess[i] = x0[i] + 2 * s * r + s * s * (x2[i] - x1[i] - r);
        }
        return guess;
    }
}
