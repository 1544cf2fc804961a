package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.oracle.Tolerances;
import org.junit.jupiter.api.Test;

class RaschTest {

    @Test
    void givesEvenChancesWherePersonAndItemMeet() {
        assertThat(Rasch.probability(1.25, 1.25)).isEqualTo(0.5);
        assertThat(Rasch.information(1.25, 1.25)).isEqualTo(0.25);
    }

    @Test
    void gives3To1OddsAtLog3Above() {
        assertThat(Rasch.probability(1 + Math.log(3), 1)).isCloseTo(0.75, Tolerances.ROUNDING);
        assertThat(Rasch.information(1 + Math.log(3), 1)).isCloseTo(0.1875, Tolerances.ROUNDING);
    }

    @Test
    void keepsItsPrecisionFarOut() {
        assertThat(Rasch.information(40, 0) / Math.exp(-40)).isCloseTo(1, Tolerances.ROUNDING);
        assertThat(Rasch.probability(-40, 0) / Math.exp(-40)).isCloseTo(1, Tolerances.ROUNDING);
        assertThat(Rasch.probability(800, 0)).isEqualTo(1);
        assertThat(Rasch.probability(-800, 0)).isZero();
    }

    @Test
    void takesTheLogOfTheProbability() {
        for (double theta = -30; theta <= 30; theta += 0.7) {
            assertThat(Math.exp(logLikelihood(theta, Answers.item(0.3, true))))
                    .isCloseTo(Rasch.probability(theta, 0.3), Tolerances.ROUNDING);
            assertThat(Math.exp(logLikelihood(theta, Answers.item(0.3, false))))
                    .isCloseTo(Rasch.probability(0.3, theta), Tolerances.ROUNDING);
        }
    }

    @Test
    void takesTheLogOfWhatIsTooSmallForAProbability() {
        assertThat(logLikelihood(-1000, Answers.item(0, true))).isEqualTo(-1000);
        assertThat(logLikelihood(1000, Answers.item(0, false))).isEqualTo(-1000);
    }

    private static double logLikelihood(double theta, ScoredItem item) {
        return new TestResponse(AnsweredItems.scored(List.of(item))).logLikelihood(theta);
    }
}
