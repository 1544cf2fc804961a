package org.aliquot.forecast;

import org.aliquot.ability.Ability;
import org.aliquot.ability.PassForecast;

/**
 * The chance to pass an exam if it were sat today.
 *
 * @param chance in [0, 1], over all that is uncertain: the ability and the exam's own error
 * @param low the chance of somebody at the lower end of the 80 % interval of ability
 * @param high the same at the upper end
 * @param ability what the chance rests on
 */
public record Readiness(double chance, double low, double high, Ability ability) {

    /** The normal quantile of a two-sided 80 % interval. */
    private static final double Z80 = 1.2815515655446004;

    /**
     * From what practice says.
     *
     * @param ability mean and SD of the ability in that exam, from practice
     * @param exam its standard error, and the drift until then
     * @param cut theta that passes
     */
    public static Readiness of(Ability ability, PassForecast exam, double cut) {
        double reach = Z80 * ability.se();
        double chance = exam.probability(ability, cut);
        // far from the cut the tails of ability decide, and the chance lies beyond both ends
        double low = Math.min(chance, exam.probability(known(ability.theta() - reach), cut));
        double high = Math.max(chance, exam.probability(known(ability.theta() + reach), cut));
        return new Readiness(chance, low, high, ability);
    }

    /** The same after past forecasts have been held against what came of them. */
    public Readiness recalibrated(Recalibration by) {
        return new Readiness(by.applyAsDouble(chance), by.applyAsDouble(low), by.applyAsDouble(high), ability);
    }

    private static Ability known(double theta) {
        return new Ability(theta, 1e-9);
    }
}
