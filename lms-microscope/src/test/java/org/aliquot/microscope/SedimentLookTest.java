package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.sediment.AbnormalCrystal;
import org.aliquot.microscope.sediment.AcidCrystal;
import org.aliquot.microscope.sediment.AlkalineCrystal;
import org.aliquot.microscope.sediment.Cast;
import org.aliquot.microscope.sediment.Contaminant;
import org.aliquot.microscope.sediment.UrineCell;
import org.aliquot.microscope.sediment.UrineOrganism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sizes and colors of sediment as rendered. Colors against the words of Strasinger (7th edition, chapter 7): what is yellow, brown or
 * without color.
 */
class SedimentLookTest {

    private static final double PIXEL = 0.2;
    /** µm of the halo that a learner would not measure, on both sides. */
    private static final double HALO = 1.2;

    static Stream<Kind> measured() {
        return Stream.of(
                UrineCell.RED,
                UrineCell.WHITE,
                UrineCell.SQUAMOUS,
                UrineCell.TUBULAR,
                UrineCell.FAT_BODY,
                UrineOrganism.PINWORM,
                Cast.WAXY,
                Cast.COARSE,
                AcidCrystal.URIC_ACID,
                AcidCrystal.DIHYDRATE,
                AbnormalCrystal.CYSTINE,
                Contaminant.AIR);
    }

    @ParameterizedTest
    @MethodSource("measured")
    void whatDiffersFromTheEmptySlideSpansTheSizeOfTheKind(Kind kind) {
        Alone.assertSpansItsSize(kind, PIXEL, HALO);
    }

    static Stream<Kind> yellowToBrown() {
        return Stream.of(
                AcidCrystal.URIC_ACID,
                AcidCrystal.AMORPHOUS_URATES,
                AlkalineCrystal.AMMONIUM_BIURATE,
                AbnormalCrystal.LEUCINE,
                AbnormalCrystal.BILIRUBIN,
                AbnormalCrystal.SULFONAMIDE,
                Cast.RED);
    }

    @ParameterizedTest
    @MethodSource("yellowToBrown")
    void yellowToBrownCrystalsAre(Kind kind) {
        for (long seed = 30; seed < 33; seed++) {
            double[] rgb = new Alone(kind, seed, PIXEL).color();

            assertThat(rgb[0] - rgb[2]).as(kind.id()).isGreaterThan(24);
            assertThat(rgb[0]).as(kind.id()).isGreaterThan(rgb[1]);
            assertThat(rgb[1]).as(kind.id()).isGreaterThan(rgb[2]);
        }
    }

    static Stream<Kind> colorless() {
        return Stream.of(
                AcidCrystal.DIHYDRATE,
                AlkalineCrystal.TRIPLE_PHOSPHATE,
                AlkalineCrystal.AMORPHOUS_PHOSPHATES,
                AlkalineCrystal.CALCIUM_PHOSPHATE,
                AbnormalCrystal.CYSTINE,
                AbnormalCrystal.CHOLESTEROL,
                UrineOrganism.YEAST,
                Cast.HYALINE);
    }

    @ParameterizedTest
    @MethodSource("colorless")
    void colorlessOnesHaveTheTintOfTheSlide(Kind kind) {
        for (long seed = 30; seed < 33; seed++) {
            var alone = new Alone(kind, seed, PIXEL);
            double[] rgb = alone.color();
            double[] slide = alone.slide();

            assertThat((rgb[0] - rgb[2]) - (slide[0] - slide[2])).as(kind.id()).isBetween(-6.0, 8.0);
        }
    }

    @Test
    void redCellsArePaleAndYellowish() {
        double[] rgb = new Alone(UrineCell.RED, 3, PIXEL).color();

        assertThat(rgb[0]).isBetween(140.0, 215.0);
        assertThat(rgb[0] - rgb[2]).isBetween(14.0, 60.0);
    }

    @Test
    void aHyalineCastIsMuchFainterThanAWaxyOne() {
        for (long seed = 1; seed < 5; seed++) {
            assertThat(new Alone(Cast.WAXY, seed, PIXEL).contrast())
                    .isGreaterThan(2 * new Alone(Cast.HYALINE, seed, PIXEL).contrast());
        }
    }

    @Test
    void theEmptySlideIsPaleGrayToYellowish() {
        for (long seed = 1; seed < 9; seed++) {
            double[] rgb = new Alone(UrineCell.RED, seed, PIXEL).slide();

            assertThat(rgb[0]).isBetween(190.0, 235.0);
            assertThat(rgb[0] - rgb[2]).isBetween(0.0, 26.0);
        }
    }
}
