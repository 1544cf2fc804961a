package org.aliquot.microscope.tube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Picture;
import org.junit.jupiter.api.Test;

/** Colors in tubes as rendered. */
class TubeLookTest {

    private static final int SIDE = 432;

    /** mm from the upper edge: the upper part of a slant, and the butt below it. */
    private static final double SLANT = 62;

    private static final double BUTT = 92;
    private static final double SERUM = 52;
    private static final double READ = 72;
    private static final double COMPARED = 38;

    @Test
    void slantAndButtHaveTheColorsOfTheirReaction() {
        assertRed(color(SugarSlant.ALKALINE_ACID, READ, SLANT));
        assertYellow(color(SugarSlant.ALKALINE_ACID, READ, BUTT));
        assertYellow(color(SugarSlant.ACID_ACID, READ, SLANT));
        assertYellow(color(SugarSlant.ACID_ACID, READ, BUTT));
        assertRed(color(SugarSlant.ALKALINE_ALKALINE, READ, SLANT));
        assertRed(color(SugarSlant.ALKALINE_ALKALINE, READ, BUTT));
    }

    @Test
    void sulfideMakesTheButtBlack() {
        double[] rgb = color(SugarSlant.ALKALINE_ACID_SULFIDE, READ, 84);

        assertThat(rgb[0]).isLessThan(70);
        assertRed(color(SugarSlant.ALKALINE_ACID_SULFIDE, READ, SLANT));
    }

    @Test
    void gasLiftsTheAgar() {
        double[] below = color(SugarSlant.ACID_ACID_GAS, READ, 101);

        assertThat(below[2]).isGreaterThan(90);
        assertYellow(color(SugarSlant.ACID_ACID, READ, 100));
    }

    @Test
    void lysineIronAgarIsPurpleYellowOrRed() {
        double[] purple = color(TubeReaction.LYSINE_DECARBOXYLATED, READ, BUTT);
        double[] red = color(TubeReaction.LYSINE_DEAMINATED, READ, SLANT);

        assertThat(purple[2]).isGreaterThan(purple[1] + 30);
        assertYellow(color(TubeReaction.LYSINE_UNCHANGED, READ, BUTT));
        assertThat(red[0]).isGreaterThan(red[2] + 50);
        assertYellow(color(TubeReaction.LYSINE_DEAMINATED, READ, BUTT));
    }

    @Test
    void positiveTestsTurnFromTheColorOfTheTubeBeside() {
        double[] blue = color(TubeReaction.CITRATE, READ, SLANT);
        double[] green = color(TubeReaction.CITRATE, COMPARED, SLANT);
        double[] pink = color(TubeReaction.UREASE, READ, SLANT);

        assertThat(blue[2]).isGreaterThan(blue[1] + 40);
        assertThat(green[1]).isGreaterThan(green[2] + 30);
        assertThat(color(TubeReaction.NO_CITRATE, READ, SLANT)[1]).isCloseTo(green[1], within(25.0));
        assertThat(pink[0]).isGreaterThan(pink[1] + 90);
        assertThat(pink[2]).isGreaterThan(pink[1] + 40);
        assertThat(color(TubeReaction.NO_UREASE, READ, BUTT)[1]).isGreaterThan(150);
    }

    @Test
    void serumIsStrawRedAmberOrMilky() {
        double[] straw = color(Serum.NORMAL, READ, SERUM);
        double[] red = color(Serum.HEMOLYZED, READ, SERUM);
        double[] amber = color(Serum.ICTERIC, READ, SERUM);
        double[] milk = color(Serum.LIPEMIC, READ, SERUM);

        assertThat(straw[1]).isGreaterThan(150);
        assertThat(red[0]).isGreaterThan(red[1] + 90);
        assertYellow(amber);
        assertThat(amber[2]).isLessThan(straw[2] - 40);
        assertThat(milk[2]).isGreaterThan(150);
    }

    @Test
    void stoppersStandInTheOrderInWhichTubesWereFilled() {
        double[] blue = color(DrawOrder.RIGHT, 14, 16);
        double[] green = color(DrawOrder.RIGHT, 66.5, 16);
        double[] lavender = color(DrawOrder.RIGHT, 84, 16);

        assertThat(blue[2]).isGreaterThan(blue[0] + 50);
        assertThat(green[1]).isGreaterThan(green[0] + 40);
        assertThat(lavender[2]).isGreaterThan(lavender[1] + 40);
        assertThat(color(DrawOrder.EDTA_EARLY, 66.5, 16)[2])
                .isGreaterThan(color(DrawOrder.EDTA_EARLY, 66.5, 16)[1] + 40);
        assertThat(color(DrawOrder.SERUM_EARLY, 14, 16)[0]).isGreaterThan(color(DrawOrder.SERUM_EARLY, 14, 16)[1] + 80);
    }

    @Test
    void redCellsAreSpunDownAndHemoglobinIsNot() {
        double[] before = color(Urine.HEMATURIA, COMPARED, 70);
        double[] after = color(Urine.HEMATURIA, READ, 70);
        double[] button = color(Urine.HEMATURIA, READ, 102);

        assertThat(before[0]).isGreaterThan(before[1] + 70);
        assertThat(after[1]).isGreaterThan(140);
        assertThat(button[0]).isGreaterThan(2 * button[1]);
        assertThat(color(Urine.HEMOGLOBINURIA, READ, 70)[0])
                .isGreaterThan(color(Urine.HEMOGLOBINURIA, READ, 70)[1] + 60);
    }

    private static void assertRed(double[] rgb) {
        assertThat(rgb[0]).isGreaterThan(110);
        assertThat(rgb[1]).isLessThan(0.5 * rgb[0]);
    }

    private static void assertYellow(double[] rgb) {
        assertThat(rgb[0]).isGreaterThan(150);
        assertThat(rgb[1]).isGreaterThan(0.6 * rgb[0]);
        assertThat(rgb[2]).isLessThan(0.6 * rgb[0]);
    }

    /** Mean of three seeds, a few pixels around a place in mm. */
    private static double[] color(Sight kind, double x, double y) {
        double[] sum = new double[3];
        for (long seed = 1; seed < 4; seed++) {
            Scene scene = kind.scene(seed);
            Scene.Frame whole = scene.whole();
            Picture picture = scene.look(whole.pixels(SIDE));
            int px = (int) (x / whole.side() * SIDE);
            int py = (int) (y / whole.side() * SIDE);
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    for (int i = 0; i < 3; i++) {
                        sum[i] += (picture.at(px + dx, py + dy) >> 16 - 8 * i & 255) / 27.0;
                    }
                }
            }
        }
        return sum;
    }
}
