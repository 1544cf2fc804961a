package org.aliquot.ability;

/**
 * The chance to pass a coming exam, as far as practice tells: Φ((m - cut) / sqrt(sd² + exam² + drift²)).
 *
 * @param examError standard error of the coming exam's own estimate, logits, 0 or more
 * @param drift standard deviation of how far ability moves until then, logits, 0 or more
 */
public record PassForecast(double examError, double drift) {

    /** An adaptive exam of 100 items measures with an error of .205. */
    public static final PassForecast ADAPTIVE_100 = new PassForecast(0.205, 0);

    public PassForecast {
        if (!(examError >= 0 && drift >= 0 && Double.isFinite(examError + drift))) {
            throw new IllegalArgumentException("errors are 0 or more, not %s and %s".formatted(examError, drift));
        }
    }

    /**
     * In [0, 1].
     *
     * @param posterior mean and standard deviation of ability from practice (the posterior's, not Warm's estimate)
     * @param cut theta that passes
     */
    public double probability(Ability posterior, double cut) {
        double variance = posterior.se() * posterior.se() + examError * examError + drift * drift;
        return Normal.cdf((posterior.theta() - cut) / Math.sqrt(variance));
    }
}
