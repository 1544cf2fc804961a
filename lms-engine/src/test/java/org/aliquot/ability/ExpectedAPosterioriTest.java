package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.Seeds;
import org.aliquot.oracle.Tolerances;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ExpectedAPosterioriTest {

    @Test
    void meetsTheReferenceEstimates() {
        for (Oracle person : Oracle.rows("person_estimates.csv")) {
            var items = Answers.ofPerson(person);
            check(ExpectedAPosteriori.estimate(items, new Population(0, 1)), person, "eap_n01");
            check(ExpectedAPosteriori.estimate(items, new Population(0.3, 1.2)), person, "eap_n03_12");
        }
    }

    private static void check(Ability ability, Oracle person, String column) {
        assertThat(ability.theta()).as(person.cell("pattern")).isCloseTo(person.number(column), Tolerances.ABILITY);
        assertThat(ability.se())
                .as(person.cell("pattern"))
                .isCloseTo(person.number(column + "_sd"), Tolerances.ABILITY);
    }

    @Test
    void expectsThePopulationBeforeAnyAnswer() {
        var ability = ExpectedAPosteriori.estimate(List.of());
        assertThat(ability.theta()).isCloseTo(0.5, Tolerances.ROUNDING);
        assertThat(ability.se()).isCloseTo(1, Tolerances.ROUNDING);
    }

    @Test
    void staysWithinThePopulationHoweverExtremeTheAnswers() {
        var right = ExpectedAPosteriori.estimate(Answers.same(200, 10, true));
        var wrong = ExpectedAPosteriori.estimate(Answers.same(200, -10, false));
        assertThat(right.theta()).isBetween(4.0, 8.5);
        assertThat(wrong.theta()).isBetween(-7.5, -4.0);
    }

    @Test
    void risesWithEachRightAnswer() {
        Seeds.each(40, random -> {
            double[] difficulties = Answers.difficulties(random, random.nextInt(1, 40));
            double last = Double.NEGATIVE_INFINITY;
            for (int right = 0; right <= difficulties.length; right++) {
                double theta = ExpectedAPosteriori.estimate(Answers.firstRight(difficulties, right))
                        .theta();
                assertThat(theta).isGreaterThan(last);
                last = theta;
            }
        });
    }

    /** The posterior mean moves by Cov(theta, P) when one difficulty does. */
    @Test
    void carriesTheErrorOfADifficultyByTheSlopeOfThePosteriorMean() {
        double step = 1e-4;
        double slope = (one(step, 0).theta() - one(-step, 0).theta()) / (2 * step);
        double sd = 0.7;
        double expected = Math.hypot(one(0, 0).se(), slope * sd);
        assertThat(one(0, sd).se()).isCloseTo(expected, Offset.offset(1e-7));
        assertThat(one(0, sd).theta()).isEqualTo(one(0, 0).theta());
    }

    private static Ability one(double b, double sd) {
        return ExpectedAPosteriori.estimate(List.of(new ScoredItem(new Difficulty(b, sd), true)));
    }
}
