package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.aliquot.oracle.Oracle;
import org.junit.jupiter.api.Test;

class ScoreScaleTest {

    @Test
    void meetsTheReferenceScores() {
        for (Oracle row : Oracle.rows("scaled_score.csv")) {
            var score = new ScoreScale.ZeroTo999(row.number("theta_cut"))
                    .score(new Ability(row.number("theta"), row.number("se")));
            assertThat(score)
                    .as(row.cells().toString())
                    .isEqualTo(new ScaledScore(
                            row.whole("scaled"),
                            row.whole("scaled_low95"),
                            row.whole("scaled_high95"),
                            row.whole("passed") == 1));
        }
    }

    @Test
    void passesExactlyFromTheCut() {
        assertThat(ScoreScale.zeroTo999().score(new Ability(0, 0.2))).isEqualTo(new ScaledScore(400, 360, 439, true));
        assertThat(ScoreScale.zeroTo999().score(new Ability(-1e-6, 0.2)))
                .isEqualTo(new ScaledScore(399, 360, 439, false));
        assertThat(ScoreScale.zeroTo100().score(new Ability(0, 0.2))).isEqualTo(new ScaledScore(70, 66, 73, true));
        assertThat(ScoreScale.zeroTo100().score(new Ability(-1e-6, 0.2))).isEqualTo(new ScaledScore(69, 66, 73, false));
    }

    @Test
    void keepsWithinTheScale() {
        assertThat(ScoreScale.zeroTo999().score(new Ability(7, 0.1))).isEqualTo(new ScaledScore(999, 999, 999, true));
        assertThat(ScoreScale.zeroTo999().score(new Ability(-7, 0.1))).isEqualTo(new ScaledScore(0, 0, 0, false));
        assertThat(ScoreScale.zeroTo100().score(new Ability(3.5, 1))).isEqualTo(new ScaledScore(100, 85, 100, true));
        assertThat(ScoreScale.zeroTo100().score(new Ability(-6.95, 0.5))).isEqualTo(new ScaledScore(0, 0, 10, false));
        assertThat(ScoreScale.zeroTo999().score(new Ability(1e300, 1e300)).high())
                .isEqualTo(999);
    }

    @Test
    void givesTenPointsForALogitOnTheSmallScale() {
        var scale = new ScoreScale.ZeroTo100(-0.5);
        assertThat(scale.score(new Ability(-0.5, 1)).value()).isEqualTo(70);
        assertThat(scale.score(new Ability(-0.4, 1)).value()).isEqualTo(71);
        assertThat(scale.score(new Ability(0.5, 1)).value()).isEqualTo(80);
    }

    @Test
    void refusesACutThatIsNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreScale.ZeroTo999(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreScale.ZeroTo100(Double.POSITIVE_INFINITY));
    }
}
