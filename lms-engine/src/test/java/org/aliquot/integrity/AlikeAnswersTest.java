package org.aliquot.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.forms.Seeded;
import org.junit.jupiter.api.Test;

class AlikeAnswersTest {

    /** Six people, all of the same score, five questions with two wrong answers, each given by three: alike with chance a half. */
    @Test
    void meetsAnExampleByHand() {
        List<Sheet> sheets = List.of(
                sheet(0, 0, 0, 0, 0),
                sheet(0, 0, 0, 0, 0),
                sheet(0, 0, 0, 0, 0),
                sheet(1, 1, 1, 1, 1),
                sheet(1, 1, 1, 1, 1),
                sheet(1, 1, 1, 1, 1));
        AlikeAnswers answers = new AlikeAnswers(sheets);

        AlikeAnswers.Pair alike = answers.compare(0, 1).orElseThrow();
        assertThat(alike.bothWrong()).isEqualTo(5);
        assertThat(alike.same()).isEqualTo(5);
        assertThat(alike.expected()).isCloseTo(2.5, within(1e-12));
        assertThat(alike.chance()).isCloseTo(1 / 32.0, within(1e-12));
        AlikeAnswers.Pair unlike = answers.compare(0, 5).orElseThrow();
        assertThat(unlike.same()).isZero();
        assertThat(unlike.chance()).isEqualTo(1);
    }

    /** A third of the people gives answer 0 and the others answer 1: frequencies of a group are drawn toward those of all by ten. */
    @Test
    void takesFrequenciesOfPeopleOfSuchAScore() {
        List<Sheet> sheets = new ArrayList<>();
        for (int person = 0; person < 30; person++) {
            int[] answers = new int[8];
            int right = person < 10 ? 0 : person < 20 ? 2 : 4;
            for (int item = 0; item < answers.length; item++) {
                answers[item] = item >= 8 - right ? Sheet.RIGHT : person < 10 ? 0 : 1;
            }
            sheets.add(new Sheet(answers));
        }
        AlikeAnswers answers = new AlikeAnswers(sheets);

        // item 0 to 3: of all 1/3 gave 0; of the weakest third 10 of 10, drawn to (10 + 10/3) / 20 = 2/3; items 4, 5:
        // of all 1/2
        double first = 4.0 / 9 + 1.0 / 9;
        double next = square((10 + 5) / 20.0) + square(5 / 20.0);
        assertThat(answers.compare(0, 1).orElseThrow().expected())
                .isCloseTo(4 * first + 2 * next + 2 * 1, within(1e-12));
    }

    @Test
    void comparesOnlyWhatBothAnsweredWrong() {
        List<Sheet> sheets = List.of(
                sheet(0, 0, 0, 0, Sheet.RIGHT, Sheet.NOTHING, 1), sheet(0, 0, 0, 1, Sheet.RIGHT, 2, Sheet.NOTHING));

        AlikeAnswers.Pair pair = new AlikeAnswers(sheets).compare(0, 1).orElseThrow();
        assertThat(pair.bothWrong()).isEqualTo(4);
        assertThat(pair.same()).isEqualTo(3);
        assertThat(new AlikeAnswers(List.of(sheet(0, 0, 0, Sheet.RIGHT), sheet(0, 0, 0, 0))).compare(0, 1))
                .as("three are too few")
                .isEmpty();
    }

    /** Holm's own procedure: .01 × 4 and .013 × 3 are below .05, .02 × 2 is, .06 × 1 is not. */
    @Test
    void namesWhatStaysWhenAllAreLookedAtTogether() {
        List<AlikeAnswers.Pair> pairs = List.of(pair(3, 0.06), pair(0, 0.01), pair(2, 0.02), pair(1, 0.013));

        assertThat(AlikeAnswers.standingOut(pairs, 0.05))
                .extracting(AlikeAnswers.Pair::one)
                .containsExactly(0, 1, 2);
        assertThat(AlikeAnswers.standingOut(List.of(pair(0, 0.02), pair(1, 0.02), pair(2, 1)), 0.05))
                .as("0.02 × 3 is above 0.05, and ends it")
                .isEmpty();
        assertThat(AlikeAnswers.standingOut(List.of(), 0.05)).isEmpty();
    }

    /** What the page promises: of exams in which nobody copies, at most 1 in 20 names a pair. */
    @Test
    void namesSomebodyInAtMostOneOfTwentyHonestExams() {
        for (int people : new int[] {30, 60}) {
            int named = 0;
            for (int exam = 0; exam < 150; exam++) {
                named += standingOut(exam(people, 40, exam)).isEmpty() ? 0 : 1;
            }
            assertThat(named).as("of 150 exams of %d people", people).isLessThanOrEqualTo(8);
        }
    }

    /** 40 questions, 36 of them copied from somebody in the middle: two of three stand out among all 1,770 pairs. */
    @Test
    void findsSomebodyWhoCopiedMostAnswers() {
        int found = 0;
        int others = 0;
        for (int exam = 0; exam < 60; exam++) {
            List<int[]> answers = exam(60, 40, exam);
            Seeded random = Seeded.stream(77, exam);
            int[] source = median(answers);
            for (int item = 0; item < source.length; item++) {
                if (random.nextDouble() < 0.9) {
                    answers.getLast()[item] = source[item];
                }
            }
            int from = answers.indexOf(source);
            List<AlikeAnswers.Pair> named = standingOut(answers);
            found += named.stream().anyMatch(pair -> pair.one() == from && pair.other() == 59) ? 1 : 0;
            others += (int) named.stream()
                    .filter(pair -> pair.one() != from || pair.other() != 59)
                    .count();
        }
        assertThat(found).as("of 60 found").isGreaterThanOrEqualTo(36);
        assertThat(others).as("honest pairs named").isLessThanOrEqualTo(3);
    }

    /** 500 sheets with 100 questions: 124,750 pairs. */
    @Test
    void comparesAllPairsOfAFullExamInSeconds() {
        List<int[]> answers = exam(500, 100, 1);
        long start = System.nanoTime();
        standingOut(answers);
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(10);
    }

    /**
     * People answer by the Rasch model, and wrong ones choose among three wrong answers whose attraction differs and changes with
     * ability (a nominal model): the test does not know any of that.
     */
    private static List<int[]> exam(int people, int items, long seed) {
        Seeded random = Seeded.stream(20261128, seed);
        double[][] draws = new double[items][6];
        double[] b = new double[items];
        for (int item = 0; item < items; item++) {
            b[item] = random.nextGaussian() - 0.3;
            for (int i = 0; i < 6; i++) {
                draws[item][i] = random.nextGaussian() * (i < 3 ? 1 : 0.4);
            }
        }
        List<int[]> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            double theta = random.nextGaussian();
            int[] answers = new int[items];
            for (int item = 0; item < items; item++) {
                boolean right = random.nextDouble()
                        < ItemResponseFunction.rasch(b[item]).probability(theta);
                answers[item] = right ? Sheet.RIGHT : wrong(draws[item], theta, random.nextDouble());
            }
            all.add(answers);
        }
        return all;
    }

    private static int wrong(double[] draws, double theta, double at) {
        double[] weights = IntStream.range(0, 3)
                .mapToDouble(i -> Math.exp(draws[i] + draws[i + 3] * theta))
                .toArray();
        double left = at * (weights[0] + weights[1] + weights[2]);
        return left < weights[0] ? 0 : left < weights[0] + weights[1] ? 1 : 2;
    }

    private static int[] median(List<int[]> answers) {
        return answers.stream()
                .limit(59)
                .sorted((one, other) -> Integer.compare(right(one), right(other)))
                .toList()
                .get(25);
    }

    private static int right(int[] answers) {
        return (int)
                IntStream.of(answers).filter(answer -> answer == Sheet.RIGHT).count();
    }

    private static List<AlikeAnswers.Pair> standingOut(List<int[]> answers) {
        AlikeAnswers alike = new AlikeAnswers(answers.stream().map(Sheet::new).toList());
        List<AlikeAnswers.Pair> pairs = new ArrayList<>();
        for (int one = 0; one < answers.size(); one++) {
            for (int other = one + 1; other < answers.size(); other++) {
                alike.compare(one, other).ifPresent(pairs::add);
            }
        }
        return AlikeAnswers.standingOut(pairs, 0.05);
    }

    private static AlikeAnswers.Pair pair(int one, double chance) {
        return new AlikeAnswers.Pair(one, 9, 10, 8, 3, chance);
    }

    private static Sheet sheet(int... answers) {
        return new Sheet(answers);
    }

    private static double square(double value) {
        return value * value;
    }
}
