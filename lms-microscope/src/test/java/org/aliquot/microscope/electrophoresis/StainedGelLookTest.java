package org.aliquot.microscope.electrophoresis;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Picture;
import org.junit.jupiter.api.Test;

/** How dark lanes are at the levels of their bands, as rendered. */
class StainedGelLookTest {

    private static final int SIDE = 480;
    private static final double ORIGIN = 48;

    /** mm: the middle of the lane of the patient. */
    private static final double PATIENT = 41.5;

    /** mm from the origin to each of the bands. */
    private static final double A = 36;

    private static final double S = 24;
    private static final double C = 13;
    private static final double ALBUMIN = 37;
    private static final double ALPHA_2 = 24.5;
    private static final double GAMMA = 4;

    @Test
    void hemoglobinsLieAtTheirLevels() {
        assertThat(dark(Hemoglobins.NORMAL, A)).isGreaterThan(120);
        assertThat(dark(Hemoglobins.NORMAL, S)).isLessThan(30);
        assertThat(dark(Hemoglobins.TRAIT, A)).isGreaterThan(dark(Hemoglobins.TRAIT, S) + 10);
        assertThat(dark(Hemoglobins.TRAIT, S)).isGreaterThan(70);
        assertThat(dark(Hemoglobins.SICKLE, A)).isLessThan(30);
        assertThat(dark(Hemoglobins.SICKLE, S)).isGreaterThan(120);
        assertThat(dark(Hemoglobins.DOUBLE, C))
                .isBetween(0.8 * dark(Hemoglobins.DOUBLE, S), dark(Hemoglobins.DOUBLE, S));
    }

    @Test
    void gammaIsNarrowOrBroad() {
        assertThat(dark(SerumProteins.MONOCLONAL, GAMMA)).isGreaterThan(2 * dark(SerumProteins.NORMAL, GAMMA));
        assertThat(dark(SerumProteins.MONOCLONAL, GAMMA + 4)).isLessThan(dark(SerumProteins.NORMAL, GAMMA));
        assertThat(dark(SerumProteins.POLYCLONAL, GAMMA + 2))
                .isGreaterThan(1.6 * dark(SerumProteins.NORMAL, GAMMA + 2));
    }

    @Test
    void aNephroticPatternHasLittleAlbuminAndMuchAlpha2() {
        assertThat(dark(SerumProteins.NEPHROTIC, ALBUMIN)).isLessThan(0.75 * dark(SerumProteins.NORMAL, ALBUMIN));
        assertThat(dark(SerumProteins.NEPHROTIC, ALPHA_2)).isGreaterThan(1.5 * dark(SerumProteins.NORMAL, ALPHA_2));
    }

    /** Most of what is taken from the green of the sheet, within a mm of a level, mean of three seeds. */
    private static double dark(Sight kind, double way) {
        double sum = 0;
        for (long seed = 1; seed < 4; seed++) {
            Scene scene = kind.scene(seed);
            double perMillimeter = SIDE / scene.whole().side();
            Picture picture = scene.look(scene.whole().pixels(SIDE));
            int most = 0;
            for (double off = -1; off <= 1; off += 0.2) {
                int y = (int) ((ORIGIN - way + off) * perMillimeter);
                most = Math.max(most, 235 - (picture.at((int) (PATIENT * perMillimeter), y) >> 8 & 255));
            }
            sum += most / 3.0;
        }
        return sum;
    }
}
