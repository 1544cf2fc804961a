package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.blood.ElutedCell;
import org.aliquot.microscope.optics.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an acid elution is for, measured in rendered pixels: whoever counts cells of the fetus must tell them by their color. */
class ElutionLookTest {

    private static final double PIXEL = 0.1;

    @ParameterizedTest
    @EnumSource
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(ElutedCell kind) {
        Alone.assertSpansItsSize(kind, PIXEL, 0.3);
    }

    @Test
    void cellsOfTheFetusAreBrightRosePink() {
        for (long seed = 30; seed < 40; seed++) {
            double[] rgb = new Alone(ElutedCell.FETAL, seed, PIXEL).color(30);

            assertThat(rgb[0]).as("seed %d", seed).isGreaterThan(195);
            assertThat(rgb[1]).as("seed %d", seed).isLessThan(135);
            assertThat(rgb[2]).as("seed %d", seed).isBetween(rgb[1], rgb[0] - 50);
        }
    }

    @Test
    void cellsOfTheMotherAreHardlyDarkerThanTheSlide() {
        for (long seed = 30; seed < 40; seed++) {
            var ghost = new Alone(ElutedCell.ADULT, seed, PIXEL);

            assertThat(ghost.slide()[1] - ghost.color(8)[1]).as("seed %d", seed).isBetween(8.0, 60.0);
        }
    }

    /** No faint cell of a fetus is as pale as the deepest F cell, and no pale F cell is taken for a ghost. */
    @Test
    void aCellWithSomeHemoglobinFLiesBetweenThem() {
        double paleFetal = 255;
        double deepPartial = 0;
        double palePartial = 255;
        double deepGhost = 0;
        for (long seed = 30; seed < 60; seed++) {
            paleFetal = Math.min(paleFetal, pink(ElutedCell.FETAL, seed));
            deepPartial = Math.max(deepPartial, pink(ElutedCell.PARTIAL, seed));
            palePartial = Math.min(palePartial, pink(ElutedCell.PARTIAL, seed));
            deepGhost = Math.max(deepGhost, pink(ElutedCell.ADULT, seed));
        }
        assertThat(paleFetal).isGreaterThan(deepPartial + 15);
        assertThat(palePartial).isGreaterThan(deepGhost + 10);
    }

    /** How much more red than green. */
    private static double pink(Kind kind, long seed) {
        double[] rgb = new Alone(kind, seed, PIXEL).color(20);
        return rgb[0] - rgb[1];
    }

    @Test
    void theNucleusOfALymphocyteIsBlueToViolet() {
        for (long seed = 30; seed < 40; seed++) {
            double[] rgb = new Alone(ElutedCell.LYMPHOCYTE, seed, PIXEL).color(90);

            assertThat(rgb[2]).as("seed %d", seed).isGreaterThan(rgb[0] + 15).isGreaterThan(rgb[1] + 20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPictureOfTheAtlasKeepsWithinItsBytes(ElutedCell kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }

    /** Changes only when somebody means to change pictures: then also look at them, and at captions that name their numbers. */
    @Test
    void theSamePictureHasTheSamePixelsOnEveryMachine() {
        assertThat(Fields.checksum(ElutedCell.values())).isEqualTo(3026086884L);
    }
}
