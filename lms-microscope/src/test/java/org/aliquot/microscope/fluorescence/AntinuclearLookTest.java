package org.aliquot.microscope.fluorescence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.microscope.optics.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Colors, sizes and numbers as rendered, of one cell alone. What glows in which phase is what the International Consensus on ANA
 * Patterns says of each of them.
 */
class AntinuclearLookTest {

    private static final Set<AntinuclearPattern> CHROMOSOMES =
            EnumSet.of(AntinuclearPattern.HOMOGENEOUS, AntinuclearPattern.DENSE_FINE, AntinuclearPattern.CENTROMERE);
    private static final Set<AntinuclearPattern> CYTOPLASM =
            EnumSet.of(AntinuclearPattern.CYTOPLASMIC, AntinuclearPattern.MITOCHONDRIAL);
    private static final int BRIGHT = 110;

    static Stream<AntinuclearPattern> positive() {
        return Arrays.stream(AntinuclearPattern.values()).filter(kind -> kind != AntinuclearPattern.NEGATIVE);
    }

    @ParameterizedTest
    @MethodSource("positive")
    void theChromosomesOfTheMetaphaseCellAreBrightOrDark(AntinuclearPattern kind) {
        for (long seed = 1; seed < 9; seed++) {
            var cell = MetaphaseCell.of(new Chance(seed));
            var seen = metaphase(kind, seed);
            double plate = seen.within(cell.chromosomes(), 0.7);
            double beside = seen.within(
                    (u, v) -> Math.min(
                            cell.cell().inside(u, v) - 1.5f, -cell.chromosomes().inside(u, v) - 1.5f),
                    0);

            if (CHROMOSOMES.contains(kind)) {
                assertThat(plate).as("%s of seed %d", kind.id(), seed).isGreaterThan(2 * beside);
            } else {
                assertThat(plate).as("%s of seed %d", kind.id(), seed).isLessThan(0.75 * beside);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("positive")
    void theNucleusInInterphaseIsBrighterThanTheCytoplasmOrDarker(AntinuclearPattern kind) {
        for (long seed = 1; seed < 9; seed++) {
            var cell = InterphaseCell.of(26, new Chance(seed));
            var seen = interphase(kind, seed);
            double nucleus = seen.within(cell.nucleus(), 0.2);
            double beside = seen.within(
                    (u, v) -> Math.min(
                            cell.cell().inside(u, v) - 1, -cell.nucleus().inside(u, v) - 0.8f),
                    0);

            if (CYTOPLASM.contains(kind)) {
                assertThat(beside).as("%s of seed %d", kind.id(), seed).isGreaterThan(1.6 * nucleus);
            } else {
                assertThat(nucleus).as("%s of seed %d", kind.id(), seed).isGreaterThan(1.4 * beside);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("positive")
    void whatIsBrightIsAppleGreen(AntinuclearPattern kind) {
        for (long seed = 1; seed < 6; seed++) {
            double[] rgb = interphase(kind, seed).color(BRIGHT);

            assertThat(rgb[1] - rgb[0]).as(kind.id()).isGreaterThan(60);
            assertThat(rgb[0] - rgb[2]).as(kind.id()).isBetween(5.0, 60.0);
        }
    }

    @Test
    void aNegativeSerumLeavesCellsDull() {
        for (long seed = 1; seed < 9; seed++) {
            assertThat(interphase(AntinuclearPattern.NEGATIVE, seed).brightest())
                    .isBetween(24, 80);
            assertThat(metaphase(AntinuclearPattern.NEGATIVE, seed).brightest()).isBetween(24, 80);
        }
    }

    @Test
    void theEmptySlideIsNearlyBlack() {
        for (long seed = 1; seed < 9; seed++) {
            double[] rgb = Glowing.of(Excited.CONJUGATE, seed).color(0);

            assertThat(Arrays.stream(rgb).max().orElseThrow()).isLessThan(14);
            assertThat(rgb[1]).isGreaterThan(2);
        }
    }

    @Test
    void aNucleusIsAsLongAsTheAtlasSays() {
        for (long seed = 1; seed < 9; seed++) {
            assertThat(interphase(AntinuclearPattern.HOMOGENEOUS, seed).extent(BRIGHT))
                    .isBetween(12.5, 18.0);
            assertThat(interphase(AntinuclearPattern.ENVELOPE, seed).extent(BRIGHT))
                    .isBetween(12.5, 18.0);
        }
    }

    @Test
    void pointsAndBodiesAreAsManyAsTheAtlasSays() {
        for (long seed = 1; seed < 9; seed++) {
            assertThat(interphase(AntinuclearPattern.CENTROMERE, seed).places(BRIGHT))
                    .as("seed %d", seed)
                    .isBetween(34, 56);
            assertThat(interphase(AntinuclearPattern.DOTS, seed).places(BRIGHT))
                    .as("seed %d", seed)
                    .isBetween(5, 20);
            assertThat(interphase(AntinuclearPattern.NUCLEOLAR, seed).places(BRIGHT))
                    .as("seed %d", seed)
                    .isBetween(1, 5);
        }
    }

    @Test
    void theLightOfTwoBodiesAddsUp() {
        for (long seed = 1; seed < 4; seed++) {
            var cell = InterphaseCell.of(26, new Chance(seed));
            var body = Monolayer.body(cell, AntinuclearPattern.HOMOGENEOUS.target(), new Chance(seed));

            assertThat(Glowing.of(Excited.CONJUGATE, seed, body, body).within(cell.nucleus(), 2))
                    .isGreaterThan(Glowing.of(Excited.CONJUGATE, seed, body).within(cell.nucleus(), 2) + 20);
        }
    }

    private static Glowing interphase(AntinuclearPattern kind, long seed) {
        var cell = InterphaseCell.of(26, new Chance(seed));
        return Glowing.of(Excited.CONJUGATE, seed, Monolayer.body(cell, kind.target(), new Chance(seed)));
    }

    private static Glowing metaphase(AntinuclearPattern kind, long seed) {
        var cell = MetaphaseCell.of(new Chance(seed));
        return Glowing.of(Excited.CONJUGATE, seed, Monolayer.body(cell, kind.target(), new Chance(seed)));
    }
}
