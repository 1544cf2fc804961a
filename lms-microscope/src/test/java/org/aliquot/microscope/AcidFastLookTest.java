package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.aliquot.microscope.acidfast.AcidFast;
import org.aliquot.microscope.acidfast.Coccidium;
import org.aliquot.microscope.acidfast.SputumObject;
import org.aliquot.microscope.optics.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sizes and colors of acid-fast stains as rendered. Colors against the words of Bailey & Scott (15th edition, chapter 42) and the CDC's
 * DPDx: what is acid-fast is pink to deep red, all else blue.
 */
class AcidFastLookTest {

    private static final int EDGE = 80;
    private static final double PIXEL = 0.1;
    /** µm of the soft edges that a learner would not measure, on both sides. */
    private static final double EDGES = 0.5;

    static Stream<Kind> stained() {
        return Fields.kinds().filter(kind -> Kinds.setting(kind).preparation() instanceof AcidFast);
    }

    static Stream<Kind> measured() {
        return stained().filter(kind -> kind != SputumObject.PRECIPITATE);
    }

    @ParameterizedTest
    @MethodSource("measured")
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(Kind kind) {
        Alone.assertSpansItsSize(kind, PIXEL, EDGES);
    }

    static Stream<Kind> red() {
        return Stream.of(
                SputumObject.BACILLI,
                SputumObject.CORD,
                SputumObject.PRECIPITATE,
                Coccidium.CRYPTOSPORIDIUM,
                Coccidium.CYSTOISOSPORA);
    }

    @ParameterizedTest
    @MethodSource("red")
    void whatIsAcidFastIsRed(Kind kind) {
        for (long seed = 30; seed < 36; seed++) {
            double[] rgb = new Alone(kind, seed, PIXEL).color(EDGE);

            assertThat(rgb[0] - rgb[1]).as(kind.id()).isGreaterThan(80);
            assertThat(rgb[0] - rgb[2]).as(kind.id()).isGreaterThan(40);
            assertThat(rgb[2]).as(kind.id()).isGreaterThan(rgb[1]);
        }
    }

    static Stream<Kind> blue() {
        return Stream.of(SputumObject.FLORA, SputumObject.CELL, Coccidium.YEAST);
    }

    @ParameterizedTest
    @MethodSource("blue")
    void whatTheAcidWashesIsBlue(Kind kind) {
        for (long seed = 30; seed < 36; seed++) {
            double[] rgb = new Alone(kind, seed, PIXEL).color(40);

            assertThat(rgb[2] - rgb[0]).as(kind.id()).isGreaterThan(60);
            assertThat(rgb[2]).as(kind.id()).isGreaterThan(rgb[1]);
        }
    }

    /** From unstained to deep red, as the book says of Cyclospora alone. */
    @Test
    void cyclosporaVariesMoreThanCryptosporidium() {
        double[] many = depths(Coccidium.CYCLOSPORA);
        double[] even = depths(Coccidium.CRYPTOSPORIDIUM);

        assertThat(many[0]).isLessThan(25);
        assertThat(many[many.length - 1]).isGreaterThan(90);
        assertThat(even[0]).isGreaterThan(60);
    }

    /** How much redder than green they are on the whole, in order. */
    private static double[] depths(Kind kind) {
        double[] depths = new double[16];
        for (int i = 0; i < depths.length; i++) {
            double[] rgb = new Alone(kind, 50 + i, PIXEL).color();
            depths[i] = rgb[0] - rgb[1];
        }
        Arrays.sort(depths);
        return depths;
    }

    @Test
    void theEmptySlideIsPaleBlue() {
        for (long seed = 1; seed < 9; seed++) {
            double[] rgb = new Alone(SputumObject.BACILLI, seed, PIXEL).slide();

            assertThat(rgb[2]).isBetween(205.0, 250.0);
            assertThat(rgb[2] - rgb[0]).isBetween(2.0, 70.0);
        }
    }

    @ParameterizedTest
    @MethodSource("stained")
    void aPictureOfTheAtlasKeepsWithinItsBytes(Kind kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }
}
