package org.aliquot.spacing;

/**
 * The chance of recall after t days at stability S: R = (1 + f t / S)^(-w20), with f = 0.9^(-1/w20) - 1, so that R(S) = 0.9.
 *
 * <p>Source: FSRS-6 (Ye et al. 2022, KDD; ts-fsrs 5.4.2). f and results are rounded to 8 decimals, as there.
 */
public final class ForgettingCurve {

    private final double decay;
    private final double factor;

    public ForgettingCurve(double decay) {
        if (!(decay > 0 && Double.isFinite(decay))) {
            throw new IllegalArgumentException("decay is a number above 0, not " + decay);
        }
        this.decay = decay;
        this.factor = Rounding.to8(Math.exp(-1 / decay * Math.log(0.9)) - 1);
    }

    /** The chance in (0, 1] of recall after so many days (0 or more) at this stability (days, above 0). */
    public double retrievability(double days, double stability) {
        return Rounding.to8(Math.pow(1 + factor * days / stability, -decay));
    }

    /** Days until recall falls to the retention, per day of stability; 1 at a retention of 0.9. */
    public double intervalModifier(double retention) {
        return Rounding.to8((Math.pow(retention, -1 / decay) - 1) / factor);
    }
}
