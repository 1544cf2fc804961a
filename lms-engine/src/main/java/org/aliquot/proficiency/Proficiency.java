package org.aliquot.proficiency;

import org.aliquot.ability.Ability;

/**
 * What a learner can do in an area or a topic, with its uncertainty.
 *
 * @param ability mean and SD of what is known today; its 95 % interval is {@code low95} to {@code high95}
 * @param distance the same of how far it lies above what contains it: an area above the level, a topic above its area
 * @param answers first answers behind it
 * @param right how many of them were right
 */
public record Proficiency(Ability ability, Ability distance, int answers, int right) {

    private static final double WEAKER_BELOW = -1.64;

    /** Whether it is weaker than the rest beyond chance (one-sided 5 %). */
    public boolean isWeaker() {
        return distance.theta() < WEAKER_BELOW * distance.se();
    }
}
