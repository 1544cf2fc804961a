package org.aliquot.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.aliquot.ability.Ability;
import org.aliquot.ability.Difficulty;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.Population;
import org.aliquot.ability.ScoredItem;
import org.aliquot.ability.WeightedLikelihood;
import org.aliquot.forms.Seeded;

/**
 * What an adaptive exam would do, before anyone sits it: simulated persons answer by the model, each with random sequences of
 * their own, so the same seed gives the same sittings on any number of processors.
 */
public final class Simulation {

    /**
     * Who sits the exam, and how well the difficulties are known.
     *
     * @param population of the persons, and the prior of the interim estimate
     * @param uncertainty standard deviation of the error of each item's difficulty, in bank order; none: all are exact
     */
    public record World(Population population, List<Double> uncertainty) {

        public static final World STANDARD = new World(new Population(0, 1), List.of());

        public World {
            uncertainty = List.copyOf(uncertainty);
        }

        double sd(int item) {
            return uncertainty.isEmpty() ? 0 : uncertainty.get(item);
        }
    }

    private static final long PERSON = 1L << 40;

    private final AdaptiveExam exam;
    private final ItemChoice choice;
    private final long seed;
    private final World world;

    /**
     * Persons of N(0, 1), difficulties exact.
     *
     * @throws IllegalArgumentException when the bank cannot fill the plan
     */
    public Simulation(AdaptiveExam exam, ItemChoice choice, long seed) {
        this(exam, choice, seed, World.STANDARD);
    }

    /**
     * The same in another world: each person meets items whose true difficulties differ from the bank's by chance.
     *
     * @throws IllegalArgumentException when the bank cannot fill the plan, or the world is of another bank
     */
    public Simulation(AdaptiveExam exam, ItemChoice choice, long seed, World world) {
        if (!world.uncertainty().isEmpty() && world.uncertainty().size() != exam.bankSize()) {
            throw new IllegalArgumentException("the world knows %d items, the bank has %d"
                    .formatted(world.uncertainty().size(), exam.bankSize()));
        }
        exam.shortage(Set.of()).ifPresent(shortage -> {
            throw new IllegalArgumentException("the bank cannot fill the plan: " + shortage);
        });
        this.exam = exam;
        this.choice = choice;
        this.seed = seed;
        this.world = world;
    }

    /** So many persons, all of one ability or, without it, drawn from the population. */
    public List<Simulee> run(int persons, OptionalDouble theta) {
        return IntStream.range(0, persons)
                .parallel()
                .mapToObj(person -> simulee(person, theta))
                .toList();
    }

    private Simulee simulee(int person, OptionalDouble fixed) {
        var random = Seeded.stream(seed, PERSON + person);
        Population population = world.population();
        double theta = fixed.orElseGet(() -> population.mean() + population.sd() * random.nextGaussian());
        long sitting = Seeded.stream(seed, 2 * PERSON + person).next();
        var sat = new Sitting(exam, choice, InterimEstimator.eap(population), Set.of(), sitting);
        var right = new ArrayList<Boolean>();
        while (!sat.isOver()) {
            int item = sat.next();
            right.add(random.nextDouble() < truth(item, random).probability(theta));
            sat.answer(item, right.getLast());
        }
        Ability ability = estimate(sat, right);
        return new Simulee(theta, ability.theta(), ability.se(), sat.items(), right, sat.violations());
    }

    private ItemResponseFunction truth(int item, Seeded random) {
        ItemResponseFunction curve = exam.item(item).curve();
        double sd = world.sd(item);
        return sd == 0 ? curve : new ItemResponseFunction(curve.a(), curve.b() + sd * random.nextGaussian());
    }

    /** Warm's estimate; where difficulties are uncertain, with their error in its own, as exams are scored. */
    private Ability estimate(Sitting sat, List<Boolean> right) {
        Ability ability = sat.estimate().orElseThrow();
        if (world.uncertainty().isEmpty()) {
            return ability;
        }
        var scored = new ArrayList<ScoredItem>();
        for (int t = 0; t < right.size(); t++) {
            int item = sat.items().get(t);
            scored.add(new ScoredItem(new Difficulty(exam.item(item).curve().b(), world.sd(item)), right.get(t)));
        }
        return WeightedLikelihood.estimate(scored).orElseThrow();
    }
}
