package org.aliquot.simulation;

import org.aliquot.forms.Seeded;

/**
 * How somebody studies and answers, apart from what they know.
 *
 * @param answersADay on a day of study, on average
 * @param missing chance to miss a planned day
 * @param away chance each day to go away for one to three weeks
 * @param guessing share of answers given blindly, right one time in four
 * @param tiring logits lost per question after the fortieth of a sitting
 * @param growth logits that a full day of study adds at first
 * @param forgetting share of what was learned that an idle day takes
 * @param wander SD of what a day changes by chance
 */
record Habits(
        double answersADay,
        double missing,
        double away,
        double guessing,
        double tiring,
        double growth,
        double forgetting,
        double wander) {

    static Habits drawn(Seeded random) {
        return new Habits(
                5 + 25 * random.nextDouble(),
                0.1 + 0.3 * random.nextDouble(),
                0.01 * random.nextDouble(),
                0.06 * random.nextDouble(),
                0.002 * random.nextDouble(),
                0.012 * Math.exp(0.5 * random.nextGaussian()),
                0.002 + 0.004 * random.nextDouble(),
                0.01 + 0.02 * random.nextDouble());
    }
}
