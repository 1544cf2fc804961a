package org.aliquot.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.aliquot.ability.Ability;
import org.aliquot.ability.Difficulty;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.PassForecast;
import org.aliquot.ability.Population;
import org.aliquot.adaptive.AdaptiveExam;
import org.aliquot.adaptive.AdaptivePlan;
import org.aliquot.adaptive.BankItem;
import org.aliquot.adaptive.InterimEstimator;
import org.aliquot.adaptive.ItemChoice;
import org.aliquot.adaptive.Sitting;
import org.aliquot.forecast.Readiness;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.Seeded;
import org.aliquot.proficiency.AbilityTrack;
import org.aliquot.proficiency.AnswerKind;
import org.aliquot.proficiency.Dynamics;
import org.aliquot.proficiency.GivenAnswer;

/**
 * A year of learners who practise, miss days, go away, guess, tire and forget; at 50, 100, 200, 400 and 800 first answers the
 * product's estimates are held against the truth, and the forecast against an adaptive exam sat that day.
 *
 * <p>Each learner has sequences of their own, so the same seed gives the same year on any number of processors.
 */
public final class SimulatedYear {

    public static final List<Integer> CHECKPOINTS = List.of(50, 100, 200, 400, 800);
    private static final int DAYS = 365;
    private static final double CUT = 0;
    private static final int BANK = 1_000;
    private static final double SD_OF_DIFFICULTY = 0.15;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    /** Questions of 100 by area, about as in the certification exams. */
    private static final Map<String, Integer> PLAN =
            new TreeMap<>(Map.of("BB", 20, "CH", 20, "HE", 20, "MI", 20, "IM", 8, "UA", 7, "LO", 5));

    private final List<String> areas = List.copyOf(PLAN.keySet());
    private final List<Double> shares =
            areas.stream().map(area -> PLAN.getOrDefault(area, 0) / 100.0).toList();
    private final Map<String, Double> byArea = new TreeMap<>();
    private final long seed;
    private final Dynamics dynamics;
    private final AdaptiveExam exam;
    private final double[] trueDifficulty = new double[BANK];

    public SimulatedYear(long seed, Dynamics dynamics) {
        this.seed = seed;
        this.dynamics = dynamics;
        var random = Seeded.stream(seed, 0);
        var bank = new ArrayList<BankItem>();
        for (int item = 0; item < BANK; item++) {
            double b = 1.1 * random.nextGaussian();
            trueDifficulty[item] = b + SD_OF_DIFFICULTY * random.nextGaussian();
            bank.add(new BankItem("exam" + item, ItemResponseFunction.rasch(b), area(item % 100)));
        }
        PLAN.forEach((area, count) -> byArea.put(area, count / 100.0));
        var counts = PLAN.entrySet().stream()
                .map(each -> new AreaCount(each.getKey(), each.getValue(), each.getValue()))
                .toList();
        exam = new AdaptiveExam(bank, new AdaptivePlan(100, counts));
    }

    /** The area that a question of 100 belongs to. */
    private String area(int place) {
        int sum = 0;
        for (String area : areas) {
            sum += PLAN.getOrDefault(area, 0);
            if (place < sum) {
                return area;
            }
        }
        throw new IllegalArgumentException("a place is below 100, not " + place);
    }

    /** What was said of each of so many learners, at each checkpoint that they reached. */
    public List<List<Checkpoint>> run(int learners) {
        return IntStream.range(0, learners).parallel().mapToObj(this::year).toList();
    }

    private List<Checkpoint> year(int number) {
        var random = Seeded.stream(seed, 1_000 + 2L * number);
        var learner = new Learner(Seeded.stream(seed, 1_001 + 2L * number), areas.size());
        var track = new AbilityTrack(dynamics);
        var found = new ArrayList<Checkpoint>();
        int first = 0;
        int away = 0;
        for (int day = 0; day < DAYS && found.size() < CHECKPOINTS.size(); day++) {
            if (away == 0 && random.nextDouble() < learner.habits().away()) {
                away = 7 + random.below(15);
            }
            if (away > 0 || random.nextDouble() < learner.habits().missing()) {
                away = Math.max(0, away - 1);
                learner.rest();
                continue;
            }
            int answers = 1 + (int) (2 * learner.habits().answersADay() * random.nextDouble());
            int favourite = random.below(areas.size());
            first += practise(learner, track, random, new Session(number, day, answers, favourite, first));
            if (first >= CHECKPOINTS.get(found.size())) {
                found.add(checkpoint(learner, track, random, first, FIRST.plusDays(day)));
            }
            learner.study(answers, favourite);
        }
        return found;
    }

    /** A day's answers, half of them in one area; those before it have made so many first answers. */
    private record Session(int learner, int day, int answers, int favourite, int before) {}

    /** One answer in eight repeats an item, and is easier by what was learned from it. */
    private int practise(Learner learner, AbilityTrack track, Seeded random, Session session) {
        int first = 0;
        for (int place = 0; place < session.answers(); place++) {
            int area = random.nextDouble() < 0.5 ? session.favourite() : areas.indexOf(area(random.below(100)));
            boolean repeat = session.before() + first > 0 && random.below(8) == 0;
            double b = 1.1 * random.nextGaussian();
            double truth = b + SD_OF_DIFFICULTY * random.nextGaussian() - (repeat ? 1.5 : 0);
            String item = "p" + (repeat ? random.below(session.before() + first) : session.before() + first);
            first += repeat ? 0 : 1;
            track.add(new GivenAnswer(
                    item,
                    areas.get(area),
                    null,
                    new Difficulty(b, SD_OF_DIFFICULTY),
                    learner.answers(area, truth, place),
                    FIRST.plusDays(session.day()),
                    AnswerKind.PRACTICE));
        }
        return first;
    }

    private Checkpoint checkpoint(Learner learner, AbilityTrack track, Seeded random, int answers, LocalDate today) {
        var mastery = track.at(today);
        Ability ability = mastery.inExam(byArea);
        var said = new ArrayList<Ability>();
        var truths = new ArrayList<Double>();
        for (int area = 0; area < areas.size(); area++) {
            var known = mastery.areas().get(areas.get(area));
            if (known != null) {
                said.add(known.ability());
                truths.add(learner.ability(area));
            }
        }
        double chance = Readiness.of(ability, PassForecast.ADAPTIVE_100, CUT).chance();
        return new Checkpoint(
                answers, ability, learner.ability(shares), said, truths, chance, passes(learner, random.next()));
    }

    private boolean passes(Learner learner, long sittingSeed) {
        var sitting = new Sitting(
                exam, ItemChoice.RANDOMESQUE, InterimEstimator.eap(Population.CANDIDATES), Set.of(), sittingSeed);
        for (int place = 0; !sitting.isOver(); place++) {
            int item = sitting.next();
            int area = areas.indexOf(exam.item(item).area());
            sitting.answer(item, learner.answers(area, trueDifficulty[item], place));
        }
        return sitting.estimate().orElseThrow().theta() >= CUT;
    }
}
