package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.fluorescence.AuramineObject;
import org.junit.jupiter.api.Test;

/** Colors and sizes of a smear with auramine as rendered. */
class AuramineTest {

    private static final double PIXEL = 0.1;
    private static final int BRIGHT = 70;

    @Test
    void bacilliAreBrightYellowOnADarkGround() {
        for (long seed = 1; seed < 9; seed++) {
            var rods = new Alone(AuramineObject.BACILLI, seed, PIXEL);
            double[] rgb = rods.color(BRIGHT);

            assertThat(rgb[1]).as("seed %d", seed).isGreaterThan(120);
            assertThat(rgb[1] - rgb[0]).isBetween(0.0, 50.0);
            assertThat(rgb[0] - rgb[2]).isGreaterThan(70);
            assertThat(rods.slide()[1]).isLessThan(20);
        }
    }

    @Test
    void bacilliSpanTheSizeOfTheKind() {
        for (long seed = 20; seed < 28; seed++) {
            double extent = new Alone(AuramineObject.BACILLI, seed, PIXEL).extent(BRIGHT);

            assertThat(extent)
                    .as("seed %d", seed)
                    .isBetween(
                            AuramineObject.BACILLI.size().low() * 0.8,
                            AuramineObject.BACILLI.size().high() * 1.15);
        }
    }

    @Test
    void debrisIsDullerThanBacilliOnTheWhole() {
        double debris = 0;
        double bacilli = 0;
        for (long seed = 1; seed < 13; seed++) {
            debris += new Alone(AuramineObject.DEBRIS, seed, PIXEL).color(30)[1];
            bacilli += new Alone(AuramineObject.BACILLI, seed, PIXEL).color(30)[1];
        }
        assertThat(debris).isLessThan(0.8 * bacilli);
    }
}
