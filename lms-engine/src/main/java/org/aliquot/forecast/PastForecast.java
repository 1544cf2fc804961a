package org.aliquot.forecast;

/**
 * A forecast and what came of it.
 *
 * @param chance that was given, in [0, 1]
 */
public record PastForecast(double chance, boolean happened) {

    public PastForecast {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a chance lies in 0..1, not " + chance);
        }
    }

    double outcome() {
        return happened ? 1 : 0;
    }
}
