package org.aliquot.microscope.optics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes, against what must hold for any retarder between crossed polars. */
class CrossedPolarsTest {

    private static final LowCondenser LAMP = new LowCondenser(new Dye(0, 0, 0), 1, 0, 0);
    private static final CrossedPolars PLAIN = CrossedPolars.plain(LAMP);
    private static final CrossedPolars COMPENSATED = CrossedPolars.compensated(LAMP);
    private static final double DARK = 0.06;

    @ParameterizedTest
    @ValueSource(doubles = {0, 90, 180, 270})
    void nothingPassesAlongThePolars(double degrees) {
        for (int nm = 0; nm <= 2_000; nm += 100) {
            assertThat(passed(PLAIN, CrossedPolars.GREEN, nm, degrees)).isLessThan(DARK);
        }
    }

    @Test
    void halfWaveIsBrightestAndFullWaveDarkInItsColor() {
        assertThat(passed(PLAIN, CrossedPolars.GREEN, 270, 45)).isGreaterThan(1);
        assertThat(passed(PLAIN, CrossedPolars.GREEN, 540, 45)).isLessThan(0.25);
    }

    @Test
    void turningByAQuarterChangesNothingWithoutACompensator() {
        for (int degrees = 0; degrees < 90; degrees += 10) {
            assertThat(passed(PLAIN, CrossedPolars.BLUE, 150, degrees))
                    .isEqualTo(passed(PLAIN, CrossedPolars.BLUE, 150, degrees + 90), within(0.001));
        }
    }

    @Test
    void aBodyAcrossTheAxisOfTheCompensatorTakesItsRetardanceAway() {
        for (int band = CrossedPolars.RED; band <= CrossedPolars.BLUE; band++) {
            assertThat(passed(COMPENSATED, band, 530, 45)).isLessThan(DARK);
        }
    }

    @Test
    void aBodyAlongTheAxisAddsItsRetardance() {
        double scale = passed(COMPENSATED, CrossedPolars.RED, 0, 0) / passed(PLAIN, CrossedPolars.RED, 530, 45);
        for (int nm = 20; nm <= 600; nm += 60) {
            for (int band = CrossedPolars.RED; band <= CrossedPolars.BLUE; band++) {
                assertThat(passed(COMPENSATED, band, nm, -45))
                        .isEqualTo(scale * passed(PLAIN, band, 530 + nm, 45), within(0.02));
            }
        }
    }

    /** Of a body whose slow ray swings at an angle; rows count downwards. */
    private static double passed(CrossedPolars polars, int band, double nm, double degrees) {
        double twice = 2 * Math.toRadians(degrees);
        return polars.passed(band, (float) (nm * Math.cos(twice)), (float) (nm * Math.sin(twice)));
    }
}
