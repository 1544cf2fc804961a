package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.View;
import org.aliquot.microscope.stool.HelminthStage;
import org.aliquot.microscope.stool.StoolCyst;
import org.aliquot.microscope.stool.StoolMimic;
import org.aliquot.microscope.stool.WetMount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sizes and colors of stool in iodine as rendered. Colors against the words of the CDC's DPDx: what bile stained is brown, what is
 * colorless has hardly more color than the mount, cysts are yellow to brown and glycogen is dark red-brown.
 */
class StoolLookTest {

    private static final double PIXEL = 0.2;
    /** µm of the halo that a learner would not measure, on both sides. */
    private static final double HALO = 1.6;

    static Stream<Kind> measured() {
        return Fields.kinds()
                .filter(kind -> Kinds.setting(kind).preparation() == WetMount.IODINE)
                .filter(kind -> kind != StoolMimic.YEAST);
    }

    @ParameterizedTest
    @MethodSource("measured")
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(Kind kind) {
        Alone.assertSpansItsSize(kind, PIXEL, HALO);
    }

    static Stream<Kind> brown() {
        return Stream.of(
                HelminthStage.ASCARIS,
                HelminthStage.BARREN,
                HelminthStage.WHIPWORM,
                HelminthStage.TAENIA,
                HelminthStage.CLONORCHIS);
    }

    @ParameterizedTest
    @MethodSource("brown")
    void eggsThatBileStainsAreBrown(Kind kind) {
        for (long seed = 30; seed < 34; seed++) {
            double[] rgb = new Alone(kind, seed, PIXEL).color(40);

            assertThat(rgb[0] - rgb[1]).as(kind.id()).isBetween(15.0, 60.0);
            assertThat(rgb[1] - rgb[2]).as(kind.id()).isBetween(25.0, 90.0);
            assertThat(rgb[0]).as(kind.id()).isBetween(80.0, 180.0);
        }
    }

    static Stream<Kind> yellow() {
        return Stream.of(StoolCyst.HISTOLYTICA, StoolCyst.COLI, StoolCyst.GIARDIA, StoolCyst.ENDOLIMAX);
    }

    @ParameterizedTest
    @MethodSource("yellow")
    void cystsAreYellowerThanTheMount(Kind kind) {
        for (long seed = 30; seed < 34; seed++) {
            var alone = new Alone(kind, seed, PIXEL / 2);
            double[] rgb = alone.color(14);
            double[] slide = alone.slide();

            assertThat((rgb[0] - rgb[2]) - (slide[0] - slide[2])).as(kind.id()).isGreaterThan(10);
            assertThat(rgb[0]).as(kind.id()).isBetween(130.0, 215.0);
        }
    }

    @Test
    void glycogenIsTheDarkestRedBrownOfAllCysts() {
        for (long seed = 30; seed < 34; seed++) {
            double[] vacuole = new Alone(StoolCyst.IODAMOEBA, seed, PIXEL / 2).color(90);

            assertThat(vacuole[0]).isBetween(60.0, 150.0);
            assertThat(vacuole[0] - vacuole[1]).isGreaterThan(25);
            assertThat(vacuole[2]).isLessThan(80);
        }
    }

    /** The plugs at the ends of a whipworm's egg, and the space about the embryo of a hookworm's, let the light through. */
    @Test
    void whatIsClearInAnEggIsAsBrightAsTheMount() {
        for (long seed = 40; seed < 46; seed++) {
            assertThat(brightness(HelminthStage.WHIPWORM, seed, 0.465))
                    .isGreaterThan(brightness(HelminthStage.WHIPWORM, seed, 0.2) + 40);
            assertThat(brightness(HelminthStage.HOOKWORM, seed, 0.47))
                    .isGreaterThan(brightness(HelminthStage.HOOKWORM, seed, 0.15) + 15);
        }
    }

    /** Green, of a point along its axis, so many sizes from the middle. */
    private static int brightness(Kind kind, long seed, double off) {
        var specimen = Fields.alone(kind, seed);
        var found = specimen.truth().getFirst();
        double far = off * found.one().size();
        var view = new View(
                found.x() + far * Math.cos(found.turn()),
                found.y() + far * Math.sin(found.turn()),
                PIXEL,
                1,
                1,
                found.depth());
        return specimen.look(view).at(0, 0) >> 8 & 255;
    }

    @Test
    void theEmptyMountIsPaleYellow() {
        for (long seed = 1; seed < 9; seed++) {
            double[] rgb = new Alone(StoolCyst.GIARDIA, seed, PIXEL).slide();

            assertThat(rgb[0]).isBetween(185.0, 240.0);
            assertThat(rgb[0] - rgb[2]).isBetween(25.0, 80.0);
            assertThat(rgb[1]).isBetween(rgb[2], rgb[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("measured")
    void aPictureOfTheAtlasKeepsWithinItsBytes(Kind kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }
}
