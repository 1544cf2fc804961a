package org.aliquot.simulation;

import java.util.List;
import org.aliquot.ability.Ability;

/**
 * What the product said of a learner on a day, and the truth.
 *
 * @param answers first answers until then
 * @param ability said of the ability in the exam
 * @param truth of it
 * @param areas said of each area
 * @param areaTruths of them
 * @param chance said to pass that day
 * @param passed what came of an exam that day
 */
public record Checkpoint(
        int answers,
        Ability ability,
        double truth,
        List<Ability> areas,
        List<Double> areaTruths,
        double chance,
        boolean passed) {

    public Checkpoint {
        areas = List.copyOf(areas);
        areaTruths = List.copyOf(areaTruths);
    }
}
