package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.aliquot.microscope.blood.BloodParasite;
import org.aliquot.microscope.optics.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By what species of parasites are told apart on a thin film, in rendered pixels. */
class ParasiteLookTest {

    private static final double PIXEL = 0.06;

    @ParameterizedTest
    @EnumSource
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(BloodParasite kind) {
        Alone.assertSpansItsSize(kind, 0.1, 0.6);
    }

    @Test
    void aRingOfVivaxIsLargerThanAnyOfFalciparum() {
        double least = LongStream.range(1, 30)
                .mapToDouble(seed -> Spots.area(parasite(BloodParasite.VIVAX_RING, seed)))
                .min()
                .orElseThrow();
        for (long seed = 1; seed < 30; seed++) {
            List<Spots.Spot> rings = parasite(BloodParasite.FALCIPARUM_RING, seed);
            assertThat(rings).as("seed %d", seed).allMatch(ring -> Spots.area(List.of(ring)) < least);
        }
    }

    @Test
    void theCellOfOvaleIsOvalAndThatOfVivaxIsLarger() {
        for (long seed = 1; seed < 20; seed++) {
            var ovale = new Alone(BloodParasite.OVALE_TROPHOZOITE, seed, 0.1);

            assertThat(ovale.narrowest() / ovale.extent()).as("seed %d", seed).isLessThan(0.87);
        }
        assertThat(BloodParasite.OVALE_TROPHOZOITE.size().high())
                .isLessThan(BloodParasite.VIVAX_TROPHOZOITE.size().high());
    }

    @Test
    void aBandLiesAcrossACellThatIsNotEnlarged() {
        for (long seed = 1; seed < 30; seed++) {
            List<Spots.Spot> band = parasite(BloodParasite.MALARIAE_BAND, seed);
            double cell = new Alone(BloodParasite.MALARIAE_BAND, seed, 0.1).extent();

            assertThat(cell).as("seed %d", seed).isLessThan(7.9);
            assertThat(Spots.area(band) / (cell * cell)).as("seed %d", seed).isBetween(0.12, 0.5);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VIVAX_RING", "VIVAX_TROPHOZOITE", "OVALE_TROPHOZOITE", "MALARIAE_BAND"})
    void chromatinIsRedMagentaAsGiemsaStainsIt(BloodParasite kind) {
        for (long seed = 1; seed < 12; seed++) {
            assertThat(Spots.of(kind, seed, PIXEL, ParasiteLookTest::isMagenta))
                    .as("seed %d", seed)
                    .anyMatch(spot -> spot.wide() > 0.5);
        }
    }

    private static boolean isMagenta(int rgb) {
        return Spots.green(rgb) < 64
                && Spots.red(rgb) > 105
                && Spots.red(rgb) > 1.3 * Spots.blue(rgb)
                && Spots.blue(rgb) > Spots.green(rgb) + 15;
    }

    @Test
    void aSchizontOfMalariaeHasSixToTwelveMerozoites() {
        for (long seed = 1; seed < 30; seed++) {
            double number = Fields.alone(BloodParasite.MALARIAE_SCHIZONT, seed)
                    .truth()
                    .getFirst()
                    .one()
                    .property("merozoites", 0);

            assertThat(number).isBetween(6.0, 12.0);
            assertThat((double) chromatin(BloodParasite.MALARIAE_SCHIZONT, seed).size())
                    .as("seed %d", seed)
                    .isBetween(number - 4, number + 2);
        }
    }

    @Test
    void theKinetoplastOfCruziIsLargeAndThatOfBruceiTiny() {
        for (long seed = 1; seed < 30; seed++) {
            assertThat(kinetoplast(BloodParasite.CRUZI, seed))
                    .as("seed %d", seed)
                    .isBetween(0.9, 1.6);
            assertThat(kinetoplast(BloodParasite.BRUCEI, seed))
                    .as("seed %d", seed)
                    .isBetween(0.25, 0.8);
        }
    }

    /** The darkest round thing: much darker than the nucleus. */
    private static double kinetoplast(Kind kind, long seed) {
        return Spots.of(kind, seed, 0.05, rgb -> Spots.green(rgb) < 34 && Spots.red(rgb) < 100).stream()
                .max(Comparator.comparingDouble(Spots.Spot::wide))
                .orElseThrow()
                .wide();
    }

    private static List<Spots.Spot> parasite(Kind kind, long seed) {
        return Spots.of(kind, seed, PIXEL, rgb -> Spots.blue(rgb) > Spots.green(rgb) + 8 && Spots.red(rgb) < 150);
    }

    private static List<Spots.Spot> chromatin(Kind kind, long seed) {
        return Spots.of(kind, seed, PIXEL, rgb -> Spots.green(rgb) < 70 && Spots.blue(rgb) > Spots.green(rgb) + 20);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureOfTheAtlasKeepsWithinItsBytes(BloodParasite kind) {
        for (int number = 1; number < 4; number++) {
            assertThat(Atlas.picture(kind.id(), number, 280, 24_000)).hasSizeLessThan(24_000);
        }
    }

    /** Changes only when somebody means to change pictures: then also look at them, and at captions that name their numbers. */
    @Test
    void theSamePictureHasTheSamePixelsOnEveryMachine() {
        assertThat(Fields.checksum(BloodParasite.values())).isEqualTo(761584095L);
    }
}
