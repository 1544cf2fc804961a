package org.aliquot.proficiency;

import org.aliquot.ability.Population;

/**
 * How ability differs between areas and moves with time, in logits and days.
 *
 * @param population ability on the first day
 * @param areaSpread SD of areas around a person's level
 * @param areaMemory days after which an area's distance from the level has faded to 1/e, as the person studies now this, now that
 * @param topicSpread SD of topics around their area
 * @param wander SD of what a day changes beside growth
 * @param growth what a day of study adds on average
 * @param growthSpread SD of that between persons and months
 * @param growthMemory days of study after which a person's own rate of growth has faded to 1/e
 * @param forgetting what a day without study takes away
 * @param guessing share of answers in practice that are given blindly (Wise and Kong 2005), in [0, 1)
 */
public record Dynamics(
        Population population,
        double areaSpread,
        double areaMemory,
        double topicSpread,
        double wander,
        double growth,
        double growthSpread,
        double growthMemory,
        double forgetting,
        double guessing) {

    /** Area spread after Kelley (1927) and Wainer et al. (2001), until estimated; the rest from the simulated year. */
    public static final Dynamics DEFAULT =
            new Dynamics(Population.CANDIDATES, 0.35, 365, 0.25, 0.022, 0.009, 0.007, 40, 0.003, 0.03);
}
