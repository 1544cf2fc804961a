package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.microscope.blood.Film;
import org.aliquot.microscope.blood.Microfilaria;
import org.aliquot.microscope.blood.ThickFilmObject;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left in a thick film, and by what microfilariae are told apart in it, in rendered pixels. */
class ThickFilmLookTest {

    private static final double PIXEL = 0.06;

    @ParameterizedTest
    @EnumSource
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(ThickFilmObject kind) {
        Alone.assertSpansItsSize(kind, PIXEL, 0.6);
    }

    @ParameterizedTest
    @EnumSource
    void noRedCellIsAround(ThickFilmObject kind) {
        for (long seed = 1; seed < 9; seed++) {
            double[] slide = new Alone(kind, seed, 0.1).slide();

            assertThat(slide[0] - slide[1]).as("seed %d", seed).isBetween(-14.0, 24.0);
            assertThat(slide[1]).as("seed %d", seed).isBetween(165.0, 240.0);
        }
    }

    @Test
    void eachFragmentOfARingHasARedDotAndBlueCytoplasm() {
        for (long seed = 1; seed < 40; seed++) {
            assertThat(chromatin(ThickFilmObject.FALCIPARUM, seed))
                    .as("seed %d", seed)
                    .hasSizeBetween(1, 2)
                    .allMatch(dot -> dot.wide() < 1.2);
            assertThat(Spots.area(blue(ThickFilmObject.FALCIPARUM, seed)))
                    .as("seed %d", seed)
                    .isGreaterThan(0.15);
        }
    }

    @Test
    void aPlateletHasNoBlueCytoplasmBesideADot() {
        for (long seed = 1; seed < 20; seed++) {
            assertThat(Spots.area(blue(ThickFilmObject.PLATELET, seed)))
                    .as("seed %d", seed)
                    .isLessThan(0.15);
        }
    }

    private static List<Spots.Spot> chromatin(Kind kind, long seed) {
        return Spots.of(kind, seed, PIXEL, rgb -> Spots.green(rgb) < 70 && Spots.red(rgb) > Spots.green(rgb) + 25);
    }

    private static List<Spots.Spot> blue(Kind kind, long seed) {
        return Spots.of(
                kind,
                seed,
                PIXEL,
                rgb -> Spots.blue(rgb) > Spots.red(rgb) + 35 && Spots.green(rgb) > Spots.red(rgb) - 12);
    }

    /** The sheath goes on beyond both ends of the worm, which is what is measured. */
    @ParameterizedTest
    @EnumSource
    void aWormSpansTheSizeOfItsKind(Microfilaria kind) {
        Alone.assertSpansItsSize(kind, 0.3, 45);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheSheathOfBrugiaIsPink(Microfilaria kind) {
        for (long seed = 1; seed < 7; seed++) {
            List<Spots.Spot> pink = Spots.of(
                    kind,
                    seed,
                    0.3,
                    rgb -> Spots.red(rgb) > Spots.blue(rgb) + 12 && Spots.red(rgb) > Spots.green(rgb) + 45);

            assertThat(Spots.area(pink) > 60).as("seed %d", seed).isEqualTo(kind == Microfilaria.BRUGIA);
        }
    }

    /** The column of the others goes on without a gap as wide as those. */
    @Test
    void twoNucleiOfTheTailOfBrugiaLieAlone() {
        for (long seed = 1; seed < 13; seed++) {
            assertThat(alone(Microfilaria.BRUGIA, seed)).as("seed %d", seed).isEqualTo(2);
            assertThat(alone(Microfilaria.LOA, seed)).as("seed %d", seed).isZero();
            assertThat(alone(Microfilaria.WUCHERERIA, seed)).as("seed %d", seed).isZero();
        }
    }

    private static long alone(Microfilaria kind, long seed) {
        return Spots.of(kind, seed, 0.25, 4.5, rgb -> Spots.green(rgb) < 85 && Spots.blue(rgb) > Spots.red(rgb) - 4)
                .stream()
                .filter(spot -> spot.wide() < 4)
                .count();
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0", "0.3, 1.5"})
    void tileIsThatPartOfTheWhole(double pixel, double focus) {
        var specimen = Specimen.of(
                new Recipe(
                        Film.THICK,
                        Objective.OIL,
                        80,
                        80,
                        List.of(
                                Population.of(ThickFilmObject.LEUKOCYTE, 3),
                                Population.of(ThickFilmObject.FALCIPARUM, 30),
                                Population.of(ThickFilmObject.PLATELET, 8))),
                3);
        Fields.assertTileIsPartOf(specimen, new View(0, 0, pixel, 300, 200, focus), 71, 37, 103, 99);
    }

    @Test
    void picturesOfTheAtlasKeepWithinTheirBytes() {
        for (Kind kind : Kinds.all()) {
            if (kind instanceof ThickFilmObject || kind instanceof Microfilaria) {
                for (int number = 1; number < 4; number++) {
                    assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
                }
            }
        }
    }

    /** Changes only when somebody means to change pictures: then also look at them, and at captions that name their numbers. */
    @Test
    void theSamePictureHasTheSamePixelsOnEveryMachine() {
        assertThat(Fields.checksum(ThickFilmObject.values())).isEqualTo(3185407902L);
        assertThat(Fields.checksum(Microfilaria.values())).isEqualTo(2183288714L);
    }
}
