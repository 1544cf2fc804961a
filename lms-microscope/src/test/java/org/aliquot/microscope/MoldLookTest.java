package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.microscope.mold.CornmealYeast;
import org.aliquot.microscope.mold.DarkMold;
import org.aliquot.microscope.mold.Dermatophyte;
import org.aliquot.microscope.mold.DimorphicMold;
import org.aliquot.microscope.mold.HyalineMold;
import org.aliquot.microscope.mold.Lactophenol;
import org.aliquot.microscope.mold.MucoralMold;
import org.aliquot.microscope.mold.Strand;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes and colors of molds in lactophenol cotton blue as rendered. */
class MoldLookTest {

    private static final double PIXEL = 0.2;
    private static final double TOLERANCE = 0.15;
    private static final int EDGE = 40;

    static Stream<Kind> molds() {
        return Fields.kinds().filter(kind -> Kinds.setting(kind).preparation() == Lactophenol.COTTON_BLUE);
    }

    /** Their hypha or stalk goes on beyond the picture: what is on it is measured across. */
    private static final Set<Kind> LEAVING = Set.of(
            DimorphicMold.SPOROTHRIX,
            DimorphicMold.HISTOPLASMA,
            Dermatophyte.TRICHOPHYTON,
            Dermatophyte.EPIDERMOPHYTON,
            CornmealYeast.ALBICANS,
            CornmealYeast.OTHER,
            HyalineMold.FUSARIUM,
            HyalineMold.FUMIGATUS,
            HyalineMold.NIGER,
            HyalineMold.PENICILLIUM,
            DarkMold.CURVULARIA);

    static Stream<Kind> whole() {
        return molds().filter(kind -> !LEAVING.contains(kind));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(Kind kind) {
        for (long seed = 20; seed < 24; seed++) {
            assertThat(new Alone(kind, seed, PIXEL).extent())
                    .as("%s of seed %d", kind.id(), seed)
                    .isBetween(kind.size().low() * (1 - TOLERANCE), kind.size().high() * (1 + TOLERANCE));
        }
    }

    static Stream<Kind> leaving() {
        return LEAVING.stream();
    }

    @ParameterizedTest
    @MethodSource("leaving")
    void whatGoesOnBeyondThePictureIsAsNarrowAsItsHead(Kind kind) {
        for (long seed = 20; seed < 24; seed++) {
            assertThat(new Alone(kind, seed, PIXEL).narrowest())
                    .as("%s of seed %d", kind.id(), seed)
                    .isBetween(kind.size().low() * 0.3, kind.size().high() * (1 + TOLERANCE));
        }
    }

    static Stream<Kind> blue() {
        return Stream.of(
                        Stream.of(HyalineMold.values()).filter(kind -> kind != HyalineMold.NIGER),
                        Stream.of(Dermatophyte.values()),
                        Stream.of(DimorphicMold.values()),
                        Stream.of(CornmealYeast.values()))
                .flatMap(kinds -> kinds);
    }

    @ParameterizedTest
    @MethodSource("blue")
    void whatHasNoPigmentIsBlue(Kind kind) {
        for (long seed = 30; seed < 34; seed++) {
            double[] rgb = new Alone(kind, seed, PIXEL).color(EDGE);

            assertThat(rgb[2] - rgb[1]).as(kind.id()).isGreaterThan(30);
            assertThat(rgb[1] - rgb[0]).as(kind.id()).isGreaterThan(25);
        }
    }

    @ParameterizedTest
    @MethodSource("dark")
    void darkMoldsAreBrown(DarkMold kind) {
        for (long seed = 30; seed < 34; seed++) {
            double[] rgb = new Alone(kind, seed, PIXEL).color(EDGE);

            assertThat(rgb[0] - rgb[2]).as(kind.id()).isGreaterThan(25);
            assertThat(rgb[0]).as(kind.id()).isLessThan(170);
        }
    }

    static Stream<DarkMold> dark() {
        return Arrays.stream(DarkMold.values());
    }

    @Test
    void headsOfAspergillusNigerAreNearlyBlack() {
        for (long seed = 30; seed < 34; seed++) {
            double[] rgb = new Alone(HyalineMold.NIGER, seed, PIXEL).color(130);

            assertThat(rgb[1]).isLessThan(75);
        }
    }

    @Test
    void sacsOfRhizopusAreDarkerThanThoseOfMucor() {
        for (long seed = 30; seed < 34; seed++) {
            assertThat(new Alone(MucoralMold.RHIZOPUS, seed, PIXEL).color(90)[2])
                    .isLessThan(new Alone(MucoralMold.MUCOR, seed, PIXEL).color(90)[2]);
        }
    }

    /** Whoever is asked which yeast it is finds what decides, in every picture. */
    @Test
    void onlyCandidaAlbicansBearsChlamydospores() {
        for (int number = 1; number <= 60; number++) {
            assertThat(parts(CornmealYeast.ALBICANS, number)).contains("Chlamydospore with a thick wall");
            assertThat(parts(CornmealYeast.OTHER, number))
                    .doesNotContain("Chlamydospore with a thick wall")
                    .contains("Blastoconidia where cells meet");
        }
    }

    private static List<String> parts(Kind kind, int number) {
        return Portrait.callouts(kind, number).stream().map(Callout::words).toList();
    }

    @Test
    void theEmptySlideIsPaleBlue() {
        for (long seed = 1; seed < 9; seed++) {
            double[] rgb = new Alone(HyalineMold.PENICILLIUM, seed, PIXEL).slide();

            assertThat(rgb[0]).isBetween(180.0, 235.0);
            assertThat(rgb[2] - rgb[0]).isBetween(10.0, 45.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0", "0.5, 1.5"})
    void tileIsThatPartOfTheWhole(double pixel, double focus) {
        Fields.assertTileIsPartOf(field(3), new View(0, 0, pixel, 300, 200, focus), 71, 37, 103, 99);
    }

    /** Changes only when somebody means to change pictures: then also look at them. */
    @Test
    void sameSeedGivesTheSamePixelsOnEveryMachine() {
        assertThat(Fields.checksum(field(5).look(new View(5, 5, 0.4, 350, 350, 0.1))))
                .isEqualTo(PINNED);
    }

    private static final long PINNED = 2427907103L;

    @ParameterizedTest
    @MethodSource("molds")
    void aPictureOfTheAtlasKeepsWithinItsBytes(Kind kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }

    private static Specimen field(long seed) {
        return Specimen.of(
                new Recipe(
                        Lactophenol.COTTON_BLUE,
                        Objective.HIGH_DRY,
                        150,
                        150,
                        List.of(
                                Population.of(HyalineMold.FUMIGATUS, 1),
                                Population.of(DarkMold.CURVULARIA, 1),
                                Population.of(Dermatophyte.CANIS, 2),
                                Population.of(Strand.SEPTATE, 3))),
                seed);
    }
}
