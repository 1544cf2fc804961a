package org.aliquot.microscope.tube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Picture;
import org.junit.jupiter.api.Test;

/** Colors in tubes as rendered. */
class TubeLookTest {

    private static final int SIDE = 448;

    /** mm from the upper edge: the upper part of a slant, and the butt below it. */
    private static final double SLANT = 62;

    private static final double BUTT = 92;
    private static final double SERUM = 50;
    private static final double READ = 74;
    private static final double COMPARED = 40;

    /** mm: the lowest point of tubes, and the share of the side of a picture that the scale and its label take at the bottom. */
    private static final double LOWEST = 104;

    private static final double LABEL = 25 / 360.0;

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
    void theStabIsWhereItIsBlackest() {
        for (long seed = 1; seed < 7; seed++) {
            double[] across = across(SugarSlant.ALKALINE_ACID_SULFIDE, seed, 84);

            assertThat(across[0]).as("seed %d", seed).isLessThan(14);
            assertThat(across[0]).isLessThan(0.6 * across[1]);
        }
    }

    /** Levels of red of the tube that is read, at a height: the least and the mean, without the light that its glass mirrors. */
    private static double[] across(Sight kind, long seed, double y) {
        Picture picture = kind.scene(seed).look(kind.scene(seed).whole().pixels(SIDE));
        double perMillimeter = SIDE / kind.scene(seed).whole().side();
        int first = (int) ((READ - 4) * perMillimeter);
        int last = (int) ((READ + 1.5) * perMillimeter);
        double least = 255;
        double sum = 0;
        for (int x = first; x <= last; x++) {
            double level = 0;
            for (int dy = -2; dy <= 2; dy++) {
                level += (picture.at(x, (int) (y * perMillimeter) + dy) >> 16 & 255) / 5.0;
            }
            least = Math.min(least, level);
            sum += level;
        }
        return new double[] {least, sum / (last - first + 1)};
    }

    @Test
    void lysineIronAgarWithSulfideIsPurpleOverBlack() {
        double[] slant = color(TubeReaction.LYSINE_SULFIDE, READ, SLANT);

        assertThat(slant[2]).isGreaterThan(slant[1] + 30);
        assertThat(color(TubeReaction.LYSINE_SULFIDE, READ, 82)[2]).isLessThan(60);
    }

    @Test
    void gasOftenLiftsTheAgar() {
        long lifted = LongStream.range(1, 25)
                .filter(seed -> color(SugarSlant.ACID_ACID_GAS, seed, READ, 102)[2] > 90)
                .count();

        assertThat(lifted).isBetween(12L, 22L);
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
    void printIsReadThroughWhatIsClear() {
        assertThat(print(Serum.NORMAL, READ)).isGreaterThan(50);
        assertThat(print(Serum.HEMOLYZED, READ)).isGreaterThan(30);
        assertThat(print(Serum.ICTERIC, READ)).isGreaterThan(40);
        assertThat(print(Serum.LIPEMIC, READ)).isLessThan(22);
        assertThat(print(Urine.CLEAR, COMPARED)).isGreaterThan(50);
        assertThat(print(Urine.AMBER, READ)).isGreaterThan(40);
        assertThat(print(Urine.CLOUDY, COMPARED)).isLessThan(38);
        assertThat(print(Urine.CLOUDY, READ)).isGreaterThan(50);
        assertThat(print(Urine.HEMATURIA, COMPARED)).isLessThan(38);
        assertThat(print(Urine.HEMATURIA, READ)).isGreaterThan(50);
        assertThat(print(Urine.HEMOGLOBINURIA, COMPARED)).isGreaterThan(30);
    }

    /** By how many levels of red print is darker than the rest of what is seen through a tube, mean of three seeds. */
    private static double print(Sight kind, double x) {
        double sum = 0;
        for (long seed = 1; seed < 4; seed++) {
            Scene scene = kind.scene(seed);
            Picture picture = scene.look(scene.whole().pixels(SIDE));
            double perMillimeter = SIDE / scene.whole().side();
            int contrast = 0;
            for (int px = (int) ((x - 3) * perMillimeter); px < (x + 1) * perMillimeter; px++) {
                int least = 255;
                int most = 0;
                for (int y = (int) (46 * perMillimeter); y < 60 * perMillimeter; y++) {
                    int red = picture.at(px, y) >> 16 & 255;
                    least = Math.min(least, red);
                    most = Math.max(most, red);
                }
                contrast = Math.max(contrast, most - least);
            }
            sum += contrast / 3.0;
        }
        return sum;
    }

    @Test
    void interferenceIsModerateToGross() {
        double[] reds = IntStream.range(1, 13)
                .mapToDouble(seed -> color(Serum.HEMOLYZED, seed, READ, SERUM)[1])
                .sorted()
                .toArray();
        double[] ambers = IntStream.range(1, 13)
                .mapToDouble(seed -> color(Serum.ICTERIC, seed, READ, SERUM)[1])
                .sorted()
                .toArray();

        assertThat(reds[11] - reds[0]).isGreaterThan(50);
        assertThat(ambers[11] - ambers[0]).isGreaterThan(30);
        assertThat(reds[11]).isLessThan(ambers[0]);
        for (long seed = 1; seed < 13; seed++) {
            double[] red = color(Serum.HEMOLYZED, seed, READ, SERUM);
            assertThat(red[0]).isGreaterThan(1.5 * red[1]);
        }
    }

    @Test
    void theScaleLiesBelowTheTubes() {
        for (Sight kind : List.of(SugarSlant.ACID_ACID, Serum.NORMAL, Urine.CLEAR)) {
            for (Scene.Frame frame :
                    List.of(kind.scene(1).whole(), kind.scene(1).close())) {
                assertThat(frame.y() + frame.side() * (1 - LABEL)).isGreaterThan(LOWEST);
            }
        }
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
            double[] color = color(kind, seed, x, y);
            for (int i = 0; i < 3; i++) {
                sum[i] += color[i] / 3;
            }
        }
        return sum;
    }

    private static double[] color(Sight kind, long seed, double x, double y) {
        double[] sum = new double[3];
        Scene scene = kind.scene(seed);
        Scene.Frame whole = scene.whole();
        Picture picture = scene.look(whole.pixels(SIDE));
        int px = (int) (x / whole.side() * SIDE);
        int py = (int) (y / whole.side() * SIDE);
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                for (int i = 0; i < 3; i++) {
                    sum[i] += (picture.at(px + dx, py + dy) >> 16 - 8 * i & 255) / 9.0;
                }
            }
        }
        return sum;
    }
}
