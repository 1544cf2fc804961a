package faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import load.LoadPack;

/**
 * All that a seed decides: who sits the exam and how, what the network is like, and which faults strike when. What threads make of
 * it together is not drawn, so a repeated seed is the same plan and not the same microsecond.
 *
 * @param troubled of a hundred requests, so many go wrong on the way
 * @param strikes in the order in which they come
 * @param timeOver at how many acknowledged answers the clock passes all deadlines; 0 for not while anybody answers
 * @param post what goes by mail meanwhile
 * @param last strikes when nobody answers any more
 */
public record Schedule(
        long seed, List<Plan> learners, int troubled, List<Strike> strikes, int timeOver, Post post, Optional<Strike> last) {

    /** How an attempt ends. */
    public enum Ending {
        HANDS_IN,
        /** Stays until the time is over, and then says so. */
        RUNS_OUT,
        /** Goes away in the middle: the server's clock ends it. */
        LEAVES
    }

    /**
     * How somebody sits the exam.
     *
     * @param answers in each window
     * @param takesOver after so many answers of the first window a second one takes over; 0 for never
     * @param thinkingMs the most between an answer and the next
     */
    public record Plan(Ending ending, int answers, int takesOver, int thinkingMs, long seed) {

        int windows() {
            return takesOver > 0 ? 2 : 1;
        }
    }

    /**
     * Letters that are caused while exams run.
     *
     * @param goneEach every so many goes to nobody's mailbox
     * @param troubled of a hundred, so many go wrong at the mail server
     */
    record Post(int letters, int goneEach, int troubled, long seed) {}

    private static final int[] TROUBLED_LETTERS = {0, 30, 60};
    private static final int FEWEST_LETTERS = 6;
    private static final int[] TROUBLED = {0, 10, 20, 35};
    private static final int MOST_STRIKES = 3;
    private static final int THINKING_MS = 80;

    static Schedule of(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Plan> learners = new ArrayList<>();
        for (int left = 3 + random.nextInt(3); left > 0; left--) {
            learners.add(plan(random));
        }
        int answers = answers(learners);
        List<Strike> strikes = new ArrayList<>();
        for (int left = 1 + random.nextInt(MOST_STRIKES); left > 0; left--) {
            strikes.add(Strike.of(random, answers));
        }
        strikes.sort(Comparator.comparingInt(Strike::after));
        boolean runsOut = learners.stream().anyMatch(plan -> plan.ending() == Ending.RUNS_OUT);
        return new Schedule(
                seed,
                List.copyOf(learners),
                TROUBLED[random.nextInt(TROUBLED.length)],
                List.copyOf(strikes),
                runsOut ? answers / 2 + random.nextInt(answers / 2) : 0,
                post(random),
                random.nextBoolean() ? Optional.of(Strike.atTheEnd(random)) : Optional.empty());
    }

    private static Post post(RandomGenerator random) {
        return new Post(
                FEWEST_LETTERS + random.nextInt(FEWEST_LETTERS),
                2 + random.nextInt(FEWEST_LETTERS),
                TROUBLED_LETTERS[random.nextInt(TROUBLED_LETTERS.length)],
                random.nextLong());
    }

    /** The same, and the disk is full or slow for a while. */
    Schedule with(Strike.Kind disk) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Strike> more = new ArrayList<>(strikes);
        more.add(Strike.of(disk, random, answers(learners)));
        more.sort(Comparator.comparingInt(Strike::after));
        return new Schedule(seed, learners, troubled, List.copyOf(more), timeOver, post, last);
    }

    private static int answers(List<Plan> learners) {
        return learners.stream().mapToInt(plan -> plan.answers() * plan.windows()).sum();
    }

    /** In the order in which they come. */
    List<Strike> allStrikes() {
        return Stream.concat(strikes.stream(), last.stream()).toList();
    }

    /** Strikes that can come between what another server said and the note of it. */
    int interruptions() {
        return Math.toIntExact(allStrikes().stream().filter(strike -> strike.kind().interrupts()).count());
    }

    int windows() {
        return learners.stream().mapToInt(Plan::windows).sum();
    }

    private static Plan plan(RandomGenerator random) {
        int drawn = random.nextInt(10);
        Ending ending = drawn < 6 ? Ending.HANDS_IN : drawn < 9 ? Ending.RUNS_OUT : Ending.LEAVES;
        int answers = LoadPack.SHORT_QUESTIONS + random.nextInt(LoadPack.SHORT_QUESTIONS);
        return new Plan(ending, answers, random.nextInt(3) == 0 ? 1 + random.nextInt(answers - 1) : 0, THINKING_MS, random.nextLong());
    }
}
