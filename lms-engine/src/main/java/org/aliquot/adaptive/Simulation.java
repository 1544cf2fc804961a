package org.aliquot.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.aliquot.engine.Ability;
import org.aliquot.engine.ItemCurve;
import org.aliquot.engine.Population;
import org.aliquot.engine.Seeded;

/**
 * What an adaptive exam would do, before anyone sits it: simulated persons answer by the model, each with random sequences of
 * their own, so the same seed gives the same sittings on any number of processors.
 */
public final class Simulation {

    private static final Population STANDARD = new Population(0, 1);
    private static final long PERSON = 1L << 40;

    private final AdaptiveExam exam;
    private final ItemChoice choice;
    private final long seed;

    /** @throws IllegalArgumentException when the bank cannot fill the plan */
    public Simulation(AdaptiveExam exam, ItemChoice choice, long seed) {
        exam.shortage(Set.of()).ifPresent(shortage -> {
            throw new IllegalArgumentException("the bank cannot fill the plan: " + shortage);
        });
        this.exam = exam;
        this.choice = choice;
        this.seed = seed;
    }

    /** So many persons, all of one ability or, without it, drawn from N(0, 1). */
    public List<Simulee> run(int persons, OptionalDouble theta) {
        return IntStream.range(0, persons)
                .parallel()
                .mapToObj(person -> simulee(person, theta))
                .toList();
    }

    private Simulee simulee(int person, OptionalDouble fixed) {
        var random = Seeded.stream(seed, PERSON + person);
        double theta = fixed.orElseGet(random::nextGaussian);
        long sitting = Seeded.stream(seed, 2 * PERSON + person).next();
        var sat = new Sitting(exam, choice, Interim.eap(STANDARD), Set.of(), sitting);
        var right = new ArrayList<Boolean>();
        while (!sat.isOver()) {
            int item = sat.next();
            ItemCurve curve = exam.item(item).curve();
            right.add(random.nextDouble() < curve.probability(theta));
            sat.answer(item, right.getLast());
        }
        Ability ability = sat.estimate().orElseThrow();
        return new Simulee(theta, ability.theta(), ability.se(), sat.items(), right, sat.violations());
    }
}
