package org.aliquot.microscope.electrophoresis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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

    /** mm: the lower edge of the numbers of lanes, and the share of a picture that the scale takes at its bottom. */
    private static final double NUMBERS = 54.2;

    private static final double LABEL = 25 / 360.0;

    /** mm from one level to the next, and how many are clear of a band. */
    private static final double STEP = 0.25;

    private static final int STEPS = 16;

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
    void polyclonalGammaIsBroad() {
        for (double way = GAMMA - 3; way < GAMMA + 4; way++) {
            assertThat(dark(SerumProteins.POLYCLONAL, way)).isGreaterThan(1.6 * dark(SerumProteins.NORMAL, way));
        }
    }

    @Test
    void aMonoclonalBandIsNarrowAndLiesAnywhereInTheGammaZone() {
        double lowest = 99;
        double highest = -99;
        for (long seed = 1; seed < 13; seed++) {
            double[] zone = gamma(SerumProteins.MONOCLONAL, seed);
            int darkest = 0;
            for (int i = 0; i < zone.length; i++) {
                darkest = zone[i] > zone[darkest] ? i : darkest;
            }
            double most = zone[darkest];
            long half = Arrays.stream(zone).filter(level -> level > most / 2).count();
            double off = zone[darkest > zone.length / 2 ? darkest - STEPS : darkest + STEPS];

            assertThat(most).as("seed %d", seed).isGreaterThan(2 * dark(SerumProteins.NORMAL, GAMMA));
            assertThat(half * STEP).isLessThan(3.6);
            // of all other antibodies some are left, but fewer than in a healthy adult
            assertThat(off).isBetween(8.0, dark(SerumProteins.NORMAL, GAMMA));
            lowest = Math.min(lowest, darkest * STEP);
            highest = Math.max(highest, darkest * STEP);
        }
        assertThat(highest - lowest).isGreaterThan(5);
    }

    @Test
    void theScaleHidesNoNumberOfALane() {
        for (Scene.Frame frame : List.of(
                SerumProteins.NORMAL.scene(1).whole(),
                SerumProteins.NORMAL.scene(1).close())) {
            assertThat(frame.y() + frame.side() * (1 - LABEL)).isGreaterThan(NUMBERS);
        }
    }

    @Test
    void aNephroticPatternHasLittleAlbuminAndMuchAlpha2() {
        assertThat(dark(SerumProteins.NEPHROTIC, ALBUMIN)).isLessThan(0.75 * dark(SerumProteins.NORMAL, ALBUMIN));
        assertThat(dark(SerumProteins.NEPHROTIC, ALPHA_2)).isGreaterThan(1.5 * dark(SerumProteins.NORMAL, ALPHA_2));
    }

    /** What is taken from the green of the sheet, from level to level of the gamma zone. */
    private static double[] gamma(Sight kind, long seed) {
        Scene scene = kind.scene(seed);
        double perMillimeter = SIDE / scene.whole().side();
        Picture picture = scene.look(scene.whole().pixels(SIDE));
        double[] zone = new double[50];
        for (int i = 0; i < zone.length; i++) {
            int y = (int) ((ORIGIN - (-1.5 + i * STEP)) * perMillimeter);
            zone[i] = 235 - (picture.at((int) (PATIENT * perMillimeter), y) >> 8 & 255);
        }
        return zone;
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
