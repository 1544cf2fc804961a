package org.aliquot.forecast;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Corrects a chance by what came of past forecasts: the more real results there are, the more freely. */
public final class Recalibration implements DoubleUnaryOperator {

    /** With fewer real results nothing is claimed and nothing corrected. */
    public static final int LEAST = 200;

    /** From so many on the correction may have any rising shape. */
    public static final int FREE = 1000;

    private final DoubleUnaryOperator correction;

    private Recalibration(DoubleUnaryOperator correction) {
        this.correction = correction;
    }

    /** None under 200 results, a line on log-odds from there on, isotonic steps from 1,000. */
    public static Recalibration by(List<PastForecast> results) {
        if (results.size() < LEAST) {
            return new Recalibration(DoubleUnaryOperator.identity());
        }
        return new Recalibration(
                results.size() < FREE ? LogisticLine.of(results)::corrected : new IsotonicSteps(results)::corrected);
    }

    /** The corrected chance, in [0, 1]; never falls where the chance rises, unless low chances came true more often than high ones. */
    @Override
    public double applyAsDouble(double chance) {
        return correction.applyAsDouble(chance);
    }
}
