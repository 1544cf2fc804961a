package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.microscope.blood.SupravitalCell;
import org.aliquot.microscope.optics.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What new methylene blue shows in red cells, counted and measured in rendered pixels. */
class SupravitalLookTest {

    private static final double PIXEL = 0.06;

    @ParameterizedTest
    @EnumSource
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(SupravitalCell kind) {
        Alone.assertSpansItsSize(kind, 0.1, 0.4);
    }

    @Test
    void matureCellsArePaleGreenishBlueWithNothingInThem() {
        for (long seed = 30; seed < 40; seed++) {
            double[] rgb = new Alone(SupravitalCell.MATURE, seed, 0.1).color(14);

            assertThat(rgb[0]).as("seed %d", seed).isLessThan(rgb[2]).isBetween(110.0, 200.0);
            assertThat(rgb[1]).as("seed %d", seed).isGreaterThan(rgb[0] + 8);
            assertThat(blue(SupravitalCell.MATURE, seed)).isEmpty();
        }
    }

    @Test
    void aReticulocyteHasAtLeastTwoGrainsOrAnAreaOfThreads() {
        for (long seed = 1; seed < 60; seed++) {
            List<Spots.Spot> spots = blue(SupravitalCell.RETICULOCYTE, seed);

            assertThat(spots.size() > 1 || Spots.area(spots) > 1.5)
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(spots).as("seed %d", seed).allMatch(spot -> spot.far() < 4.6);
        }
    }

    @Test
    void heinzBodiesMeasureOneToThreeMicrometersAndTouchTheMembrane() {
        for (long seed = 1; seed < 40; seed++) {
            List<Spots.Spot> spots = blue(SupravitalCell.HEINZ, seed);

            assertThat(spots).as("seed %d", seed).hasSizeBetween(1, 4);
            assertThat(spots).as("seed %d", seed).allSatisfy(spot -> {
                assertThat(spot.wide()).isBetween(0.8, 3.2);
                assertThat(spot.far() + spot.wide() / 2).isGreaterThan(2.6);
            });
        }
    }

    @Test
    void inclusionsOfHemoglobinHAreManySmallDots() {
        for (long seed = 1; seed < 20; seed++) {
            List<Spots.Spot> spots = blue(SupravitalCell.HEMOGLOBIN_H, seed);

            assertThat(spots).as("seed %d", seed).hasSizeGreaterThan(20).allMatch(spot -> spot.wide() < 0.95);
        }
    }

    @Test
    void aHowellJollyBodyIsOneDarkDotWithinTheCell() {
        for (long seed = 1; seed < 40; seed++) {
            List<Spots.Spot> spots = blue(SupravitalCell.HOWELL_JOLLY, seed);

            assertThat(spots).as("seed %d", seed).hasSize(1);
            assertThat(spots.getFirst().wide()).isBetween(0.7, 1.4);
            assertThat(spots.getFirst().far()).isLessThan(2.7);
        }
    }

    /** Much less red than the cell around it. */
    private static List<Spots.Spot> blue(Kind kind, long seed) {
        return Spots.of(kind, seed, PIXEL, rgb -> Spots.red(rgb) < 112 && Spots.blue(rgb) > Spots.red(rgb) + 18);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureOfTheAtlasKeepsWithinItsBytes(SupravitalCell kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }

    /** Changes only when somebody means to change pictures: then also look at them, and at captions that name their numbers. */
    @Test
    void theSamePictureHasTheSamePixelsOnEveryMachine() {
        assertThat(Fields.checksum(SupravitalCell.values())).isEqualTo(1111067653L);
    }
}
