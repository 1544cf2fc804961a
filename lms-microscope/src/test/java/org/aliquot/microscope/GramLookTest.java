package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.aliquot.microscope.gram.GramNegative;
import org.aliquot.microscope.gram.GramPositiveCoccus;
import org.aliquot.microscope.gram.GramPositiveRod;
import org.aliquot.microscope.gram.Smear;
import org.aliquot.microscope.gram.SmearObject;
import org.aliquot.microscope.gram.SmearYeast;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sizes and colors of Gram-stained smears as rendered. Colors against the words of Bailey & Scott (15th edition, chapter 6): what keeps
 * the crystal violet is deep blue to purple, what takes the safranin is pink to red.
 */
class GramLookTest {

    /** Below that a pixel is at the soft edge of one, where it has half the color of the ground. */
    private static final int EDGE = 80;

    private static final double PIXEL = 0.1;
    /** µm of the soft edges that a learner would not measure, on both sides. */
    private static final double EDGES = 0.5;

    static Stream<Kind> measured() {
        return Stream.of(
                GramPositiveCoccus.CLUSTERS,
                GramPositiveCoccus.CHAINS,
                GramPositiveCoccus.TETRADS,
                GramPositiveRod.BOXCAR,
                GramPositiveRod.SPORES,
                GramNegative.DIPLOCOCCI,
                GramNegative.RODS,
                GramNegative.COCCOBACILLI,
                GramNegative.CURVED,
                SmearYeast.BUDDING,
                SmearObject.NEUTROPHIL,
                SmearObject.SQUAMOUS,
                SmearObject.CLUE);
    }

    @ParameterizedTest
    @MethodSource("measured")
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(Kind kind) {
        Alone.assertSpansItsSize(kind, PIXEL, EDGES);
    }

    static Stream<Kind> violet() {
        return Stream.concat(
                Stream.of(GramPositiveRod.values(), SmearYeast.values(), new Kind[] {SmearObject.PRECIPITATE})
                        .flatMap(Arrays::stream),
                Stream.of(GramPositiveCoccus.CLUSTERS, GramPositiveCoccus.CHAINS, GramPositiveCoccus.TETRADS));
    }

    @ParameterizedTest
    @MethodSource("violet")
    void gramPositiveOnesAreDeepBlueToPurple(Kind kind) {
        for (long seed = 30; seed < 36; seed++) {
            double[] rgb = new Alone(kind, seed, PIXEL).color(EDGE);

            assertThat(rgb[2] - rgb[0]).as(kind.id()).isBetween(20.0, 80.0);
            assertThat(rgb[0] - rgb[1]).as(kind.id()).isBetween(5.0, 50.0);
            assertThat(rgb[1]).as(kind.id()).isLessThan(110);
        }
    }

    static Stream<Kind> pink() {
        return Stream.concat(
                Arrays.stream(GramNegative.values()), Stream.of(SmearObject.NEUTROPHIL, SmearObject.SQUAMOUS));
    }

    @ParameterizedTest
    @MethodSource("pink")
    void gramNegativeOnesAndCellsArePinkToRed(Kind kind) {
        for (long seed = 30; seed < 36; seed++) {
            double[] rgb = new Alone(kind, seed, PIXEL).color();

            assertThat(rgb[0] - rgb[1]).as(kind.id()).isGreaterThan(35);
            assertThat(rgb[0] - rgb[2]).as(kind.id()).isGreaterThan(20);
            assertThat(rgb[2] - rgb[1]).as(kind.id()).isBetween(4.0, 50.0);
            assertThat(rgb[0]).as(kind.id()).isGreaterThan(160);
        }
    }

    @Test
    void theEmptySlideIsPaleAndPinkish() {
        for (long seed = 1; seed < 9; seed++) {
            double[] rgb = new Alone(GramNegative.RODS, seed, PIXEL).slide();

            assertThat(rgb[1]).isBetween(195.0, 245.0);
            assertThat(rgb[0] - rgb[1]).isBetween(2.0, 36.0);
        }
    }

    @Test
    void aCapsuleIsClearerThanTheGround() {
        int clearer = 0;
        for (long seed = 40; seed < 48; seed++) {
            var capsule = Fields.alone(GramPositiveCoccus.LANCETS, seed);
            var found = capsule.truth().getFirst();
            double far = found.one().size() * 0.21 + 0.3;
            double x = found.x() - far * Math.sin(found.turn());
            double y = found.y() + far * Math.cos(found.turn());
            var view = new View(x, y, PIXEL, 1, 1, found.depth());
            int with = capsule.look(view).at(0, 0) >> 8 & 255;
            int without =
                    Fields.empty(GramPositiveCoccus.LANCETS, seed).look(view).at(0, 0) >> 8 & 255;
            clearer += with > without ? 1 : 0;
        }
        assertThat(clearer).isGreaterThan(6);
    }

    @ParameterizedTest
    @MethodSource("smeared")
    void aPictureOfTheAtlasKeepsWithinItsBytes(Kind kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }

    static Stream<Kind> smeared() {
        return Fields.kinds().filter(kind -> Kinds.setting(kind).preparation() == Smear.GRAM);
    }
}
