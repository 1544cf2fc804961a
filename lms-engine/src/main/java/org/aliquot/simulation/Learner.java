package org.aliquot.simulation;

import java.util.List;
import org.aliquot.ability.Logistic;
import org.aliquot.ability.Population;
import org.aliquot.forms.Seeded;

/**
 * A learner whose true ability in each area is known. It grows with study, more slowly the more was learned, fades on idle days,
 * and wanders; the area studied most grows most. Mutable; for one thread.
 */
final class Learner {

    private static final double AREA_SPREAD = 0.35;
    private static final double MOST_LEARNED = 2;
    private static final double FRESH = 40;

    private final Habits habits;
    private final Seeded random;
    private final double[] distance;
    private final double start;
    private double learned;
    private double wandered;

    Learner(Seeded random, int areas) {
        this.random = random;
        habits = Habits.drawn(random);
        start = Population.CANDIDATES.mean() + Population.CANDIDATES.sd() * random.nextGaussian();
        distance = new double[areas];
        for (int area = 0; area < areas; area++) {
            distance[area] = AREA_SPREAD * random.nextGaussian();
        }
    }

    Habits habits() {
        return habits;
    }

    double ability(int area) {
        return start + learned + wandered + distance[area];
    }

    /** What an exam with these shares of areas shows of a learner who is fresh. */
    double ability(List<Double> shares) {
        double sum = -habits.guessing();
        for (int area = 0; area < distance.length; area++) {
            sum += shares.get(area) * ability(area);
        }
        return sum;
    }

    /** Whether the learner gets a question right that stands at this place of a sitting, from 0. */
    boolean answers(int area, double difficulty, int place) {
        if (random.nextDouble() < habits.guessing()) {
            return random.nextDouble() < 0.25;
        }
        double tired = habits.tiring() * Math.max(0, place - FRESH);
        return random.nextDouble() < Logistic.of(ability(area) - tired - difficulty);
    }

    /** A day of so many answers, most of them in one area. */
    void study(int answers, int area) {
        double part = Math.min(1, answers / 15.0);
        learned += habits.growth() * part * Math.max(0, 1 - learned / MOST_LEARNED);
        distance[area] += 0.3 * habits.growth() * part;
        wander();
    }

    void rest() {
        learned -= habits.forgetting() * Math.max(0, learned);
        wander();
    }

    private void wander() {
        wandered += habits.wander() * random.nextGaussian();
    }
}
