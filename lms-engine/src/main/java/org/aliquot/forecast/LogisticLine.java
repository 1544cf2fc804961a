package org.aliquot.forecast;

import java.util.List;

/**
 * P = 1 / (1 + exp(-(intercept + slope logit p))): what a forecast p should have been (Cox 1958; Platt 1999). Intercept 0 and
 * slope 1 are right forecasts; a slope under 1 says that they were too sure.
 */
public record LogisticLine(double intercept, double slope) {

    private static final double FARTHEST = 1e-6;
    private static final int MOST_STEPS = 100;

    /**
     * The most likely line, found by Newton's method with halved steps to 1e-10. Where outcomes are all the same or split by
     * the forecasts there is none: the line then stops where the likelihood hardly rises.
     */
    public static LogisticLine of(List<PastForecast> forecasts) {
        var line = new LogisticLine(0, 1);
        double likelihood = line.logLikelihood(forecasts);
        for (int step = 0; step < MOST_STEPS; step++) {
            LogisticLine full = line.newton(forecasts);
            LogisticLine next = full;
            for (double part = 0.5; !(next.logLikelihood(forecasts) >= likelihood) && part > 1e-9; part /= 2) {
                next = line.towards(full, part);
            }
            double risen = next.logLikelihood(forecasts) - likelihood;
            if (!(risen > 1e-10)) {
                return line;
            }
            line = next;
            likelihood += risen;
        }
        return line;
    }

    /** The corrected chance. */
    double corrected(double chance) {
        return 1 / (1 + Math.exp(-(intercept + slope * logit(chance))));
    }

    private LogisticLine towards(LogisticLine other, double part) {
        return new LogisticLine(intercept + part * (other.intercept - intercept), slope + part * (other.slope - slope));
    }

    private double logLikelihood(List<PastForecast> forecasts) {
        double sum = 0;
        for (PastForecast each : forecasts) {
            double margin = intercept + slope * logit(each.chance());
            sum -= Math.log1p(Math.exp(each.happened() ? -margin : margin));
        }
        return sum;
    }

    private LogisticLine newton(List<PastForecast> forecasts) {
        double score = 0;
        double scoreX = 0;
        double i = 1e-12;
        double ix = 0;
        double ixx = 1e-12;
        for (PastForecast each : forecasts) {
            double x = logit(each.chance());
            double p = corrected(each.chance());
            score += each.outcome() - p;
            scoreX += (each.outcome() - p) * x;
            i += p * (1 - p);
            ix += p * (1 - p) * x;
            ixx += p * (1 - p) * x * x;
        }
        double determinant = i * ixx - ix * ix;
        if (!(determinant > 1e-15)) {
            return new LogisticLine(intercept + score / i, slope);
        }
        return new LogisticLine(
                intercept + (ixx * score - ix * scoreX) / determinant, slope + (i * scoreX - ix * score) / determinant);
    }

    private static double logit(double chance) {
        double kept = Math.clamp(chance, FARTHEST, 1 - FARTHEST);
        return Math.log(kept / (1 - kept));
    }
}
