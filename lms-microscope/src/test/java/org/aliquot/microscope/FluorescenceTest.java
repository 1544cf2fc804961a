package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.microscope.fluorescence.AntinuclearPattern;
import org.aliquot.microscope.fluorescence.Excited;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields of what gives off light. */
class FluorescenceTest {

    @ParameterizedTest
    @CsvSource({"0.2, 0", "0.36, 1.5", "0.3, -3"})
    void tileIsThatPartOfTheWhole(double pixel, double focus) {
        Fields.assertTileIsPartOf(cells(3), new View(0, 0, pixel, 300, 200, focus), 71, 37, 103, 99);
    }

    /** Changes only when somebody means to change pictures: then also look at them. */
    @Test
    void sameSeedGivesTheSamePixelsOnEveryMachine() {
        assertThat(Fields.checksum(cells(5).look(new View(5, 5, 0.3, 350, 350, 0.1))))
                .isEqualTo(PINNED);
    }

    private static final long PINNED = 3174690943L;

    @ParameterizedTest
    @MethodSource("glowing")
    void aPictureOfTheAtlasKeepsWithinItsBytes(Kind kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }

    @ParameterizedTest
    @MethodSource("glowing")
    void whatGlowsIsNotSeenInBrightField(Kind kind) {
        var entry = Atlas.find(kind.id()).orElseThrow();

        assertThat(entry.light()).startsWith("Fluorescence:");
        assertThat(entry.seenPlain()).isFalse();
    }

    static Stream<Kind> glowing() {
        return Fields.kinds().filter(kind -> Kinds.setting(kind).preparation() instanceof Excited);
    }

    private static Specimen cells(long seed) {
        return Specimen.of(
                new Recipe(
                        Excited.CONJUGATE,
                        Objective.HIGH_DRY,
                        120,
                        120,
                        List.of(
                                Population.of(AntinuclearPattern.HOMOGENEOUS, 1),
                                Population.of(AntinuclearPattern.CENTROMERE, 1),
                                Population.of(AntinuclearPattern.MITOCHONDRIAL, 1))),
                seed);
    }
}
