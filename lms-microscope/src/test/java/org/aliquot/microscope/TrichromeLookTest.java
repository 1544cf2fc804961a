package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.View;
import org.aliquot.microscope.trichrome.TrichromeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sizes and colors of a trichrome stain as rendered. Colors against the words of the CDC's DPDx: cytoplasm blue-green, chromatin,
 * chromatoid bodies and red cells red to purplish red, background green.
 */
class TrichromeLookTest {

    private static final double PIXEL = 0.1;
    /** µm of the soft edges that a learner would not measure, on both sides. */
    private static final double EDGES = 0.6;

    @ParameterizedTest
    @EnumSource
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(TrichromeKind kind) {
        Alone.assertSpansItsSize(kind, PIXEL, EDGES);
    }

    @ParameterizedTest
    @EnumSource(names = "WHITE", mode = EnumSource.Mode.EXCLUDE)
    void cytoplasmIsBlueGreen(TrichromeKind kind) {
        for (long seed = 30; seed < 34; seed++) {
            double[] rgb = new Alone(kind, seed, PIXEL).color(40);

            assertThat(rgb[0]).as(kind.id()).isLessThan(rgb[1]).isLessThan(rgb[2]);
            assertThat(rgb[1] - rgb[0]).as(kind.id()).isGreaterThan(8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void chromatinAndWhatWasEatenIsRedToPurple(TrichromeKind kind) {
        for (long seed = 30; seed < 34; seed++) {
            assertThat(red(kind, seed)).as("%s of seed %d", kind.id(), seed).isGreaterThan(25);
        }
    }

    @Test
    void redCellsInAnAmebaAreMoreThanItsNucleus() {
        for (long seed = 30; seed < 36; seed++) {
            assertThat(red(TrichromeKind.HISTOLYTICA, seed))
                    .as("seed %d", seed)
                    .isGreaterThan(red(TrichromeKind.COLI, seed));
        }
    }

    /** Pixels with more red than green. */
    private static int red(Kind kind, long seed) {
        var specimen = Fields.alone(kind, seed);
        var found = specimen.truth().getFirst();
        double half = found.one().size() / 2;
        int side = (int) (2 * half / PIXEL);
        var picture = specimen.look(new View(found.x() - half, found.y() - half, PIXEL, side, side, found.depth()));
        int red = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int rgb = picture.at(x, y);
                red += (rgb >> 16 & 255) > (rgb >> 8 & 255) + 12 ? 1 : 0;
            }
        }
        return red;
    }

    @Test
    void theEmptySlideIsPaleGreen() {
        for (long seed = 1; seed < 9; seed++) {
            double[] rgb = new Alone(TrichromeKind.CYST, seed, PIXEL).slide();

            assertThat(rgb[1]).isBetween(195.0, 250.0);
            assertThat(rgb[1] - rgb[0]).isBetween(2.0, 80.0);
            assertThat(rgb[1]).isGreaterThan(rgb[2]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPictureOfTheAtlasKeepsWithinItsBytes(TrichromeKind kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }
}
