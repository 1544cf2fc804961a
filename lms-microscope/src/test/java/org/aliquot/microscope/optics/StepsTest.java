package org.aliquot.microscope.optics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void turnIsTheAngleAllRound() {
        for (int degrees = 1; degrees < 360; degrees++) {
            double angle = Math.toRadians(degrees);
            float turn = Steps.turn((float) (3 * Math.cos(angle)), (float) (3 * Math.sin(angle)));

            assertThat((double) turn).as("%d°", degrees).isCloseTo(degrees / 360.0, within(0.0001));
        }
    }

    @Test
    void directionsGrowWithTheAngleAndKnowTheirs() {
        for (int i = 0; i < Directions.STEPS; i++) {
            double angle = Directions.angle(i);
            float direction = Directions.of((float) Math.cos(angle), (float) Math.sin(angle));

            assertThat(direction * Directions.STEPS).as("step %d", i).isCloseTo(i, within(0.01f));
        }
    }

    @Test
    void extinctionIsTheExponential() {
        for (float a = 0; a < 7.9f; a += 0.013f) {
            assertThat((double) Extinction.of(a) / Math.exp(-a)).isCloseTo(1, within(0.00001));
        }
    }
}
