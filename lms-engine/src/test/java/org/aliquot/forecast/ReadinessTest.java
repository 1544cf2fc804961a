package org.aliquot.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.aliquot.ability.Ability;
import org.aliquot.ability.PassForecast;
import org.aliquot.oracle.Seeds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void narrowsAsMoreIsKnown() {
        Seeds.each(100, random -> {
            double theta = random.nextDouble(-3, 3);
            var little = Readiness.of(new Ability(theta, 0.6), PassForecast.ADAPTIVE_100, 0);
            var much = Readiness.of(new Ability(theta, 0.1), PassForecast.ADAPTIVE_100, 0);
            assertThat(little.chance()).isBetween(little.low(), little.high());
            assertThat(much.chance()).isBetween(much.low(), much.high());
            assertThat(much.low()).isGreaterThanOrEqualTo(little.low());
            assertThat(much.high()).isLessThanOrEqualTo(little.high());
        });
    }

    @Test
    void showsTheExamsOwnErrorAlone() {
        var atTheCut = Readiness.of(new Ability(0, 0.2), PassForecast.ADAPTIVE_100, 0);
        assertThat(atTheCut.chance()).isEqualTo(0.5);
        // 1.2816 × .2 / .205 = 1.2503 standard deviations
        assertThat(atTheCut.high()).isCloseTo(0.8944, Offset.offset(1e-4));
        assertThat(atTheCut.low()).isCloseTo(0.1056, Offset.offset(1e-4));
    }

    @Test
    void isCorrectedAsAWhole() {
        var readiness = Readiness.of(new Ability(0.3, 0.2), PassForecast.ADAPTIVE_100, 0);
        assertThat(readiness.recalibrated(Recalibration.by(List.of()))).isEqualTo(readiness);
    }

    @Test
    void foretellsWhoComesToTheEnd() {
        var random = new SplittableRandom(5);
        int done = 0;
        double foretold = 0;
        for (int person = 0; person < 2_000; person++) {
            double mean = random.nextDouble(70, 110);
            var practice = Stream.generate(() -> mean * Math.exp(0.4 * random.nextGaussian() - 0.08))
                    .limit(60)
                    .toList();
            foretold += Pace.of(practice, 100, 9_000).inTime();
            double exam = 0;
            for (int i = 0; i < 100; i++) {
                exam += mean * Math.exp(0.4 * random.nextGaussian() - 0.08);
            }
            done += exam <= 9_000 ? 1 : 0;
        }
        assertThat(foretold / 2_000).isCloseTo(done / 2_000.0, Offset.offset(0.02));
    }

    @Test
    void takesSomeAnswersToKnowAPace() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pace.of(Collections.nCopies(9, 60.0), 100, 9_000));
        var even = Pace.of(Collections.nCopies(10, 90.0), 100, 9_000);
        assertThat(even).isEqualTo(new Pace(10, 90, 9_000, 1));
    }
}
