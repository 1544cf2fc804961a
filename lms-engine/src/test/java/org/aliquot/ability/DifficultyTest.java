package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifficultyTest {

    @Test
    void isTheAuthorsRatingUntilFiftyAnswers() {
        assertThat(Difficulty.known(0.5, 2, 0.3, 0)).isEqualTo(new Difficulty(0.5, 1));
        assertThat(Difficulty.known(0.5, 2, 0.3, 49)).isEqualTo(new Difficulty(0.5, 1));
    }

    @Test
    void isThePosteriorBetweenFiftyAndTwoHundredAnswers() {
        // precisions 1 and 1/.25: mean (0.5 + 4 × 2) / 5, variance 1/5
        for (int answers : new int[] {50, 199}) {
            Difficulty known = Difficulty.known(0.5, 2, 0.5, answers);
            assertThat(known.b()).isCloseTo(1.7, within(1e-12));
            assertThat(known.sd()).isCloseTo(Math.sqrt(0.2), within(1e-12));
        }
    }

    @Test
    void isTheCalibrationFromTwoHundredAnswersOn() {
        assertThat(Difficulty.known(0.5, 2, 0.15, 200)).isEqualTo(new Difficulty(2, 0.15));
    }
}
