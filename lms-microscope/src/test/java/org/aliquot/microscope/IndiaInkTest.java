package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.View;
import org.aliquot.microscope.spinal.IndiaInk;
import org.aliquot.microscope.spinal.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What India ink is for, measured in rendered pixels: a capsule is clear on a dark ground, and its edge is where the atlas says. */
class IndiaInkTest {

    private static final double PIXEL = 0.15;

    @ParameterizedTest
    @EnumSource
    void theGroundIsDarkAndBrownish(IndiaInk kind) {
        for (long seed = 1; seed < 9; seed++) {
            double[] slide = new Alone(kind, seed, PIXEL).slide();

            assertThat(slide[0]).isBetween(25.0, 90.0);
            assertThat(slide[0] - slide[2]).isBetween(2.0, 30.0);
        }
    }

    @Test
    void aCapsuleIsClearUpToAFirmEdge() {
        for (long seed = 1; seed < 9; seed++) {
            double ground = level(IndiaInk.CRYPTOCOCCUS, seed, 1.2);

            assertThat(level(IndiaInk.CRYPTOCOCCUS, seed, 0.8))
                    .as("seed %d", seed)
                    .isGreaterThan(ground + 70);
            assertThat(level(IndiaInk.CRYPTOCOCCUS, seed, 1.12)).isLessThan(ground + 25);
        }
    }

    @Test
    void aWhiteCellHasNoClearHalo() {
        for (long seed = 1; seed < 9; seed++) {
            assertThat(level(IndiaInk.WHITE, seed, 0.85))
                    .as("seed %d", seed)
                    .isLessThan(level(IndiaInk.CRYPTOCOCCUS, seed, 0.8) - 40);
            assertThat(level(IndiaInk.WHITE, seed, 1.15)).isLessThan(level(IndiaInk.WHITE, seed, 1.5) + 20);
        }
    }

    @Test
    void anAirBubbleHasABlackEdgeAndABrightMiddle() {
        for (long seed = 1; seed < 9; seed++) {
            assertThat(level(IndiaInk.BUBBLE, seed, 0.94)).as("seed %d", seed).isLessThan(45);
            assertThat(level(IndiaInk.BUBBLE, seed, 0.3)).isGreaterThan(180);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatDiffersFromTheInkSpansTheSizeOfTheKind(IndiaInk kind) {
        for (long seed = 20; seed < 24; seed++) {
            assertThat(new Alone(kind, seed, PIXEL).extent())
                    .as("seed %d", seed)
                    .isBetween(kind.size().low() * 0.88, kind.size().high() * 1.12 + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0", "0.36, 1.5"})
    void tileIsThatPartOfTheWhole(double pixel, double focus) {
        var specimen = Specimen.of(
                new Recipe(
                        Suspension.INDIA_INK,
                        Objective.HIGH_DRY,
                        110,
                        110,
                        List.of(
                                Population.of(IndiaInk.CRYPTOCOCCUS, 7),
                                Population.of(IndiaInk.WHITE, 5),
                                Population.of(IndiaInk.BUBBLE, 2))),
                3);
        Fields.assertTileIsPartOf(specimen, new View(0, 0, pixel, 300, 200, focus), 71, 37, 103, 99);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureOfTheAtlasKeepsWithinItsBytes(IndiaInk kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }

    /** Mean green at so many times the way from the middle to the outline, all round. */
    private static double level(Kind kind, long seed, double share) {
        var specimen = Fields.alone(kind, seed);
        var found = specimen.truth().getFirst();
        return found.outline().points().stream()
                .mapToInt(edge -> {
                    double x = found.x() + share * (edge.x() - found.x());
                    double y = found.y() + share * (edge.y() - found.y());
                    return specimen.look(new View(x, y, PIXEL, 1, 1, found.depth()))
                                            .at(0, 0)
                                    >> 8
                            & 255;
                })
                .average()
                .orElseThrow();
    }
}
