package org.aliquot.classical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSummaryTest {

    /** 2, 4, 4, 4, 5, 5, 7, 9: mean 5, sum of squares 32, so sd √(32 / 7). */
    private static final ScoreSummary EIGHT = ScoreSummary.of(List.of(
            new ScoreCount(9, 1),
            new ScoreCount(4, 3),
            new ScoreCount(5, 2),
            new ScoreCount(2, 1),
            new ScoreCount(7, 1)));

    @Test
    void saysMeanMedianAndSpreadOfEqualScoresCounted() {
        assertThat(EIGHT.persons()).isEqualTo(8);
        assertThat(EIGHT.mean()).isEqualTo(5);
        assertThat(EIGHT.median()).isEqualTo(4.5);
        assertThat(EIGHT.sd()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-12));
    }

    @Test
    void errsByAllOfTheSpreadWithoutReliabilityAndByNothingWithAllOfIt() {
        assertThat(EIGHT.errorOfMeasurement(0.84)).isCloseTo(0.4 * EIGHT.sd(), within(1e-12));
        assertThat(EIGHT.errorOfMeasurement(1)).isZero();
        assertThat(EIGHT.errorOfMeasurement(-0.3)).isEqualTo(EIGHT.sd());
    }

    @Test
    void agreesWithTheAnalysisOfTheAnswersThemselves() {
        ScoreMatrix.Builder answers = new ScoreMatrix.Builder(3);
        for (int person = 0; person < 8; person++) {
            answers.answer(0, person > 1);
            answers.answer(1, person > 3);
            answers.answer(2, person > 5);
            answers.endPerson();
        }
        TestStatistics whole = new ItemAnalysis(answers.build()).test();
        ScoreSummary counted = ScoreSummary.of(
                List.of(new ScoreCount(0, 2), new ScoreCount(1, 2), new ScoreCount(2, 2), new ScoreCount(3, 2)));

        assertThat(counted.mean()).isCloseTo(whole.mean(), within(1e-12));
        assertThat(counted.sd()).isCloseTo(whole.sd(), within(1e-12));
        assertThat(counted.errorOfMeasurement(whole.alpha())).isCloseTo(whole.sem(), within(1e-12));
    }

    @Test
    void saysNothingOfNobodyAndNoSpreadOfOne() {
        assertThat(ScoreSummary.of(List.of()).mean()).isNaN();
        assertThat(ScoreSummary.of(List.of()).median()).isNaN();
        assertThat(ScoreSummary.of(List.of(new ScoreCount(3, 1))).median()).isEqualTo(3);
        assertThat(ScoreSummary.of(List.of(new ScoreCount(3, 1))).sd()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreCount(Double.NaN, 1));
    }
}
