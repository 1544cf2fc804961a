package org.aliquot.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.aliquot.oracle.Seeds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Forecasts that are too sure: where they say p, the odds of passing are only the square root of p's. */
class RecalibrationTest {

    private static List<PastForecast> tooSure(SplittableRandom random, int count) {
        return Stream.generate(() -> {
                    double chance = random.nextDouble(0.02, 0.98);
                    return new PastForecast(chance, random.nextDouble() < truth(chance));
                })
                .limit(count)
                .toList();
    }

    private static double truth(double chance) {
        double root = Math.sqrt(chance / (1 - chance));
        return root / (1 + root);
    }

    @Test
    void claimsNothingOfFewResults() {
        var by = Recalibration.by(tooSure(new SplittableRandom(1), Recalibration.LEAST - 1));
        assertThat(by.applyAsDouble(0.93)).isEqualTo(0.93);
    }

    @Test
    void bringsForecastsNearTheTruth() {
        Seeds.each(5, random -> {
            var line = Recalibration.by(tooSure(random, 900));
            var steps = Recalibration.by(tooSure(random, 4_000));
            var later = tooSure(random, 4_000);
            double before = Verification.of(later).calibrationError();
            assertThat(before).isGreaterThan(0.08);
            assertThat(corrected(later, line)).isLessThan(before / 2);
            assertThat(corrected(later, steps)).isLessThan(before / 2);
        });
    }

    private static double corrected(List<PastForecast> forecasts, Recalibration by) {
        return Verification.of(forecasts.stream()
                        .map(each -> new PastForecast(by.applyAsDouble(each.chance()), each.happened()))
                        .toList())
                .calibrationError();
    }

    @Test
    void neverTurnsTwoForecastsAround() {
        Seeds.each(20, random -> {
            for (int results : new int[] {300, 1_500}) {
                var by = Recalibration.by(tooSure(random, results));
                double before = 0;
                for (double chance = 0; chance <= 1; chance += 0.001) {
                    double corrected = by.applyAsDouble(chance);
                    assertThat(corrected).isBetween(before - 1e-12, 1.0);
                    before = corrected;
                }
            }
        });
    }

    @Test
    void poolsNeighboursThatFall() {
        var steps = new IsotonicSteps(
                List.of(new PastForecast(0.2, true), new PastForecast(0.4, false), new PastForecast(0.9, true)));
        assertThat(steps.corrected(0.3)).isEqualTo(0.5);
        assertThat(steps.corrected(0.1)).isEqualTo(0.5);
        assertThat(steps.corrected(0.6)).isCloseTo(0.75, Offset.offset(1e-12));
        assertThat(steps.corrected(1)).isEqualTo(1);
    }
}
