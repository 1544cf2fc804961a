package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.Seeds;
import org.aliquot.oracle.Tolerances;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightedLikelihoodTest {

    private static Ability estimate(List<ScoredItem> items) {
        return WeightedLikelihood.estimate(items).orElseThrow();
    }

    @Test
    void meetsTheReferenceEstimates() {
        for (Oracle person : Oracle.rows("person_estimates.csv")) {
            var estimate = WeightedLikelihood.estimate(Answers.ofPerson(person));
            if (person.cell("wle").isEmpty()) {
                assertThat(estimate).as(person.cell("pattern")).isEmpty();
                continue;
            }
            assertThat(estimate).as(person.cell("pattern")).hasValueSatisfying(ability -> {
                assertThat(ability.theta()).isCloseTo(person.number("wle"), Tolerances.ABILITY);
                assertThat(ability.se()).isCloseTo(person.number("wle_se"), Tolerances.ABILITY);
            });
        }
    }

    @Test
    void knowsNothingWithoutItems() {
        assertThat(WeightedLikelihood.estimate(List.of())).isEmpty();
    }

    @Test
    void putsOneRightAnswerLog3AboveTheItem() {
        assertThat(estimate(Answers.same(1, -2, true)).theta()).isCloseTo(-2 + Math.log(3), Tolerances.ROUNDING);
        assertThat(estimate(Answers.same(1, -2, false)).theta()).isCloseTo(-2 - Math.log(3), Tolerances.ROUNDING);
    }

    @Test
    void solvesEqualItemsInClosedForm() {
        for (int n : new int[] {1, 2, 7, 100, 5000}) {
            double odds = (n + 0.5) / 0.5;
            assertThat(estimate(Answers.same(n, 10, true)).theta()).isCloseTo(10 + Math.log(odds), Offset.offset(1e-8));
            assertThat(estimate(Answers.same(n, -10, false)).theta())
                    .isCloseTo(-10 - Math.log(odds), Offset.offset(1e-8));
        }
    }

    @Test
    void risesWithEachRightAnswer() {
        Seeds.each(60, random -> {
            double[] difficulties = Answers.difficulties(random, random.nextInt(1, 40));
            double last = Double.NEGATIVE_INFINITY;
            for (int right = 0; right <= difficulties.length; right++) {
                double theta = estimate(Answers.firstRight(difficulties, right)).theta();
                assertThat(theta).isGreaterThan(last);
                last = theta;
            }
        });
    }

    @Test
    void dependsOnlyOnTheNumberRight() {
        Seeds.each(60, random -> {
            double[] difficulties = Answers.difficulties(random, 20);
            int right = random.nextInt(21);
            var one = estimate(Answers.firstRight(difficulties, right));
            var other = Answers.firstRight(
                    IntStream.range(0, 20)
                            .mapToDouble(i -> difficulties[19 - i])
                            .toArray(),
                    right);
            assertThat(estimate(other).theta()).isCloseTo(one.theta(), Tolerances.ROUNDING);
        });
    }

    @Test
    void moves1To1WithTheDifficulties() {
        var low = List.of(Answers.item(-1, true), Answers.item(0, false), Answers.item(0.5, true));
        var high = List.of(Answers.item(1, true), Answers.item(2, false), Answers.item(2.5, true));
        assertThat(estimate(high).theta() - estimate(low).theta()).isCloseTo(2, Tolerances.ROUNDING);
        assertThat(estimate(high).se()).isCloseTo(estimate(low).se(), Tolerances.ROUNDING);
    }

    @Test
    void takesTheGreatestOfSeveralRoots() {
        double[] apart = {-10, -10, -10, 9};
        var items = Answers.firstRight(apart, 3);
        var curve = new TestResponse(AnsweredItems.scored(items));
        double best = estimate(items).theta();
        for (double theta = -15; theta < 15; theta += 0.01) {
            assertThat(curve.weightedLogLikelihood(theta))
                    .isLessThanOrEqualTo(curve.weightedLogLikelihood(best) + 1e-9);
        }
    }

    @Test
    void carriesTheErrorOfOneDifficultyInFull() {
        var certain = estimate(List.of(Answers.item(0, true)));
        var rated = estimate(List.of(new ScoredItem(Difficulty.rated(0), true)));
        assertThat(rated.theta()).isEqualTo(certain.theta());
        assertThat(rated.se() * rated.se() - certain.se() * certain.se()).isCloseTo(1, Tolerances.ROUNDING);
    }

    @Test
    void averagesTheErrorsOfManyDifficulties() {
        var items = Collections.nCopies(100, new ScoredItem(new Difficulty(0.4, 0.5), true));
        var certain = estimate(Collections.nCopies(100, new ScoredItem(new Difficulty(0.4, 0), true)));
        double carried = 0.5 * 0.5 / 100;
        assertThat(estimate(items).se()).isCloseTo(Math.hypot(certain.se(), Math.sqrt(carried)), Tolerances.ROUNDING);
    }

    /** The derivation of the carried error: dTheta / db_i = I_i / I, up to Warm's correction. */
    @Test
    void movesWithADifficultyAsTheDerivationSays() {
        double[] difficulties =
                IntStream.range(0, 80).mapToDouble(i -> (i - 40) / 20.0).toArray();
        double before = estimate(Answers.firstRight(difficulties, 50)).theta();
        double information = 0;
        for (double b : difficulties) {
            information += Rasch.information(before, b);
        }
        double expected = Rasch.information(before, difficulties[10]) / information;
        difficulties[10] += 0.001;
        double after = estimate(Answers.firstRight(difficulties, 50)).theta();
        assertThat((after - before) / 0.001).isCloseTo(expected, Offset.offset(0.02 * expected));
    }
}
