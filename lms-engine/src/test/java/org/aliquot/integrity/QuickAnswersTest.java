package org.aliquot.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuickAnswersTest {

    @Test
    void isBelowAShareOfTheUsualTimeAndNeverAboveTenSeconds() {
        assertThat(QuickAnswers.isQuick(5_900, 40_000)).isTrue();
        assertThat(QuickAnswers.isQuick(6_000, 40_000)).isFalse();
        assertThat(QuickAnswers.isQuick(9_999, 600_000)).isTrue();
        assertThat(QuickAnswers.isQuick(10_000, 600_000)).isFalse();
    }

    /** Five of five with four options: 1 in 1,024. */
    @Test
    void countsGuessesThatWereRight() {
        double[] four = {0.25, 0.25, 0.25, 0.25, 0.25};

        assertThat(QuickAnswers.chance(four, 5)).isCloseTo(1 / 1024.0, within(1e-15));
        assertThat(QuickAnswers.chance(four, 0)).isEqualTo(1);
    }

    @Test
    void takesTheTimeInTheMiddle() {
        assertThat(QuickAnswers.median(new int[] {9, 1, 5})).isEqualTo(5);
        assertThat(QuickAnswers.median(new int[] {9, 1, 5, 7})).isEqualTo(5);
    }
}
