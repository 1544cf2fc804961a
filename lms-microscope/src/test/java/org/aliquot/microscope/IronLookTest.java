package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.aliquot.microscope.blood.IronCell;
import org.aliquot.microscope.blood.MarrowParticle;
import org.aliquot.microscope.optics.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where iron lies and how much of it, in rendered pixels: by that cells of an iron stain are told apart. */
class IronLookTest {

    private static final double PIXEL = 0.06;

    @ParameterizedTest
    @EnumSource
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(IronCell kind) {
        Alone.assertSpansItsSize(kind, 0.1, 0.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"ERYTHROBLAST", "RED", "NEUTROPHIL", "EMPTY"})
    void nothingIsBlueInACellWithoutIron(IronCell kind) {
        for (long seed = 1; seed < 20; seed++) {
            assertThat(iron(kind, seed)).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ERYTHROBLAST", "SIDEROBLAST", "RING", "NEUTROPHIL", "EMPTY"})
    void nucleiAreRed(IronCell kind) {
        for (long seed = 1; seed < 10; seed++) {
            List<Spots.Spot> red = Spots.of(
                    kind,
                    seed,
                    PIXEL,
                    rgb -> Spots.red(rgb) > Spots.green(rgb) + 75 && Spots.red(rgb) > Spots.blue(rgb) + 25);

            assertThat(Spots.area(red)).as("seed %d", seed).isGreaterThan(8);
        }
    }

    @Test
    void granulesOfARingLieCloseToTheNucleusOverAThirdOfItOrMore() {
        for (long seed = 1; seed < 40; seed++) {
            List<Spots.Spot> spots = iron(IronCell.RING, seed);

            assertThat(covered(spots)).as("seed %d", seed).isGreaterThanOrEqualTo(1.0 / 3);
            assertThat(granules(IronCell.RING, seed)).isGreaterThanOrEqualTo(5);
            assertThat(spots).as("seed %d", seed).allMatch(spot -> spot.far() < 4.6);
        }
    }

    @Test
    void aSideroblastWithFewGranulesHasNoRing() {
        for (long seed = 1; seed < 40; seed++) {
            assertThat(iron(IronCell.SIDEROBLAST, seed))
                    .as("seed %d", seed)
                    .hasSizeBetween(1, 4)
                    .allMatch(spot -> spot.wide() < 0.7);
        }
    }

    @Test
    void aSiderocyteHasFewSmallGrains() {
        for (long seed = 1; seed < 40; seed++) {
            assertThat(iron(IronCell.SIDEROCYTE, seed))
                    .as("seed %d", seed)
                    .hasSizeBetween(1, 6)
                    .allSatisfy(spot -> {
                        assertThat(spot.wide()).isBetween(0.2, 1.4);
                        assertThat(spot.far()).isLessThan(3.9);
                    });
        }
    }

    @Test
    void storageIronFillsALargePartOfAMacrophage() {
        assertThat(LongStream.range(1, 12).mapToDouble(seed -> Spots.area(iron(IronCell.MACROPHAGE, seed))))
                .allSatisfy(area -> assertThat(area).isGreaterThan(25));
    }

    @ParameterizedTest
    @EnumSource
    void aParticleSpansItsSizeAndIsBlueOnlyWithStorageIron(MarrowParticle kind) {
        Alone.assertSpansItsSize(kind, 0.8, 4);
        for (long seed = 1; seed < 12; seed++) {
            double blue = Spots.area(
                    Spots.of(kind, seed, 0.8, rgb -> Spots.blue(rgb) > Spots.red(rgb) + 22 && Spots.red(rgb) < 150));
            if (kind == MarrowParticle.IRON) {
                assertThat(blue).as("seed %d", seed).isGreaterThan(300);
            } else {
                assertThat(blue).as("seed %d", seed).isZero();
            }
        }
    }

    /** So many as the truth says, which may touch each other. */
    private static double granules(Kind kind, long seed) {
        return Fields.alone(kind, seed).truth().getFirst().one().property("granules", 0);
    }

    /** Twelfths of the way around the middle of the nucleus in which one lies or the next one does. */
    private static double covered(List<Spots.Spot> spots) {
        boolean[] sectors = new boolean[12];
        for (Spots.Spot spot : spots) {
            double wide = Math.atan2(spot.wide() / 2, spot.far());
            double angle = Math.atan2(spot.y(), spot.x());
            for (double off = -wide; off <= wide; off += wide) {
                sectors[(int) Math.floorMod((long) Math.floor((angle + off) / Math.PI * 6), 12L)] = true;
            }
        }
        int number = 0;
        for (boolean sector : sectors) {
            number += sector ? 1 : 0;
        }
        return number / 12.0;
    }

    private static List<Spots.Spot> iron(Kind kind, long seed) {
        return Spots.of(kind, seed, PIXEL, rgb -> Spots.blue(rgb) > Spots.red(rgb) + 22 && Spots.red(rgb) < 130);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureOfTheAtlasKeepsWithinItsBytes(IronCell kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }

    /** Changes only when somebody means to change pictures: then also look at them, and at captions that name their numbers. */
    @Test
    void theSamePictureHasTheSamePixelsOnEveryMachine() {
        assertThat(Fields.checksum(IronCell.values())).isEqualTo(1210864644L);
        assertThat(Fields.checksum(MarrowParticle.values())).isEqualTo(838368341L);
    }
}
