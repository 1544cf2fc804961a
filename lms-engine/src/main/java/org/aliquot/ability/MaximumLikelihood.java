package org.aliquot.ability;

import java.util.Optional;

/**
 * The maximum-likelihood estimate of ability: the root of Σ a (x - P) = 0, with SE = 1 / sqrt(I).
 *
 * <p>There is none when every answer speaks for the same direction (all right, all wrong, nothing answered); then the result is
 * empty, never a bound. Biased outwards by about J / (2 I²): report Warm's estimate. O(items) time. Thread-safe.
 */
public final class MaximumLikelihood {

    private MaximumLikelihood() {}

    public static Optional<Ability> estimate(AnsweredItems items) {
        int ups = 0;
        for (int i = 0; i < items.size(); i++) {
            ups += items.keyedUp(i) ? 1 : 0;
        }
        if (ups == 0 || ups == items.size()) {
            return Optional.empty();
        }
        var curve = new TestResponse(items);
        double low = curve.easiest() - 1;
        for (double step = 1; curve.score(low) <= 0; step *= 2) {
            low -= step;
        }
        double high = curve.hardest() + 1;
        for (double step = 1; curve.score(high) >= 0; step *= 2) {
            high += step;
        }
        double theta = Root.falling(curve::score, low, high);
        return Optional.of(new Ability(theta, 1 / Math.sqrt(curve.information(theta))));
    }
}
