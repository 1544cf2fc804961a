package org.aliquot.populate;

import java.time.Instant;
import java.util.Map;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.PastPerson;
import org.aliquot.people.Role;

/**
 * Somebody made up.
 *
 * @param ability in logits on the first day
 * @param growth logits won by the end of a course
 * @param slowness 1 is the usual time for a page or a question
 * @param daysAWeek days of study in an ordinary week
 * @param leanings logits more or less in some areas, by how the names of their topics begin
 */
record Learner(
        PastPerson person,
        double ability,
        double growth,
        double slowness,
        double daysAWeek,
        Map<String, Double> leanings) {

    private static final double SUSPENDED = 0.012;
    private static final double EXTRA_TIME = 0.04;

    Learner {
        leanings = Map.copyOf(leanings);
    }

    double leaning(String topic) {
        return leaning(leanings, topic);
    }

    static double leaning(Map<String, Double> leanings, String topic) {
        return leanings.entrySet().stream()
                .filter(area -> topic.startsWith(area.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    static Learner of(Plan plan, int number, Instant since) {
        Dice dice = plan.dice("learner", number);
        String name = Words.name(dice);
        PastPerson person = new PastPerson(
                new AccountId(Ids.at(since, dice.random())),
                Words.address(name, "s", plan, number),
                name,
                Role.LEARNER,
                dice.pick(Words.ZONES),
                !dice.chance(SUSPENDED),
                dice.chance(EXTRA_TIME) ? (dice.chance(0.7) ? 50 : 100) : 0,
                dice.chance(0.02),
                since);
        return new Learner(
                person,
                dice.normal(-0.35, 0.75),
                Math.max(0, dice.normal(0.7, 0.35)),
                dice.logNormal(1, 0.28),
                Math.clamp(dice.logNormal(1.9, 0.55), 0.3, 6.5),
                Map.of());
    }

    static PastPerson instructor(Plan plan, int number, Instant since) {
        Dice dice = plan.dice("instructor", number);
        String name = Words.name(dice);
        return new PastPerson(
                new AccountId(Ids.at(since, dice.random())),
                Words.address(name, "i", plan, number),
                name,
                Role.INSTRUCTOR,
                "America/New_York",
                true,
                0,
                false,
                since);
    }
}
