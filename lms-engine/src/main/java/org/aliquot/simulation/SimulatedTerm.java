package org.aliquot.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aliquot.forms.Seeded;

/**
 * Learners who prepare for an exam of a hundred questions, seventy to pass, each three times over with the same memory, the same
 * days missed and the same minutes: by the product's plan, in the order of the course, and at random.
 *
 * <p>Each learner has sequences of their own, so the same seed gives the same term on any number of processors.
 */
public final class SimulatedTerm {

    public enum Way {
        PLAN,
        ORDER,
        RANDOM
    }

    private static final int QUESTIONS = 100;
    private static final int TO_PASS = 70;

    private final long seed;
    private final int days;
    private final int minutes;
    private final Syllabus syllabus = new Syllabus();

    /**
     * @param days until the exam
     * @param minutes of a day of study
     */
    public SimulatedTerm(long seed, int days, int minutes) {
        this.seed = seed;
        this.days = days;
        this.minutes = minutes;
    }

    /** Of one learner each way's outcome. */
    public record Learner(Map<Way, TermOutcome> outcomes) {

        /** Passed by the plan and not by the other way: 1; the other way round: -1. */
        public int difference(Way other) {
            return (int) (of(Way.PLAN).passed() - of(other).passed());
        }

        public TermOutcome of(Way way) {
            return outcomes.getOrDefault(way, TermOutcome.NONE);
        }
    }

    public List<Learner> run(int learners) {
        return IntStream.range(0, learners).parallel().mapToObj(this::learner).toList();
    }

    private Learner learner(int number) {
        var outcomes = new EnumMap<Way, TermOutcome>(Way.class);
        for (Way way : Way.values()) {
            outcomes.put(way, term(number, way));
        }
        return new Learner(Map.copyOf(outcomes));
    }

    private StudyWay of(Way way) {
        return switch (way) {
            case PLAN -> new PlannedStudy(days, minutes);
            case ORDER -> new OrderedStudy();
            case RANDOM -> new RandomStudy();
        };
    }

    private TermOutcome term(int number, Way way) {
        var life = Seeded.stream(seed, 10L * number);
        var student = new Student(syllabus, Seeded.stream(seed, 10L * number + 1));
        var desk = new StudyDesk(syllabus, student, Seeded.stream(seed, 10L * number + 2), days);
        Habits habits = Habits.drawn(life);
        StudyWay study = of(way);
        for (int day = 0; day < days; day++) {
            if (life.nextDouble() >= habits.missing()) {
                desk.begin(day, minutes);
                study.study(desk);
            }
        }
        double score = student.exam(syllabus, days);
        boolean passed = passes(score, Seeded.stream(seed, 10L * number + 3));
        return new TermOutcome(
                1, passed ? 1 : 0, score, syllabus.lessons() - desk.unread().size());
    }

    private static boolean passes(double score, Seeded luck) {
        int right = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            right += luck.nextDouble() < score ? 1 : 0;
        }
        return right >= TO_PASS;
    }
}
