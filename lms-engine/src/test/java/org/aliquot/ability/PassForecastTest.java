package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.aliquot.oracle.Oracle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PassForecastTest {

    @Test
    void meetsTheReference() {
        for (Oracle row : Oracle.rows("pass_probability.csv")) {
            var forecast = new PassForecast(row.number("exam_se"), row.number("drift_sd"));
            var posterior = new Ability(row.number("posterior_mean"), row.number("posterior_sd"));
            assertThat(forecast.probability(posterior, row.number("theta_cut")))
                    .as("%s", row)
                    .isCloseTo(row.number("p_pass"), Offset.offset(1e-7));
        }
    }

    @Test
    void isEvenAtTheCut() {
        assertThat(PassForecast.ADAPTIVE_100.probability(new Ability(-.5, .3), -.5))
                .isEqualTo(0.5);
    }

    @Test
    void risesWithAbilityUpToCertainty() {
        double before = -1;
        for (double theta = -40; theta <= 40; theta += 0.01) {
            double chance = PassForecast.ADAPTIVE_100.probability(new Ability(theta, 1), 0);
            assertThat(chance).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(before - 1e-15);
            before = chance;
        }
        assertThat(before).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoError() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PassForecast(-.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PassForecast(0, Double.NaN));
    }
}
