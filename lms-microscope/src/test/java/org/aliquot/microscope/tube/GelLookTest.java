package org.aliquot.microscope.tube;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Picture;
import org.junit.jupiter.api.Test;

/** Where red cells lie in a column of gel, as rendered. */
class GelLookTest {

    private static final int SIDE = 540;

    /** mm from the upper edge of the card. */
    private static final double TOP = 15.6;

    private static final double MIDDLE = 24;
    private static final double BOTTOM = 31.8;

    @Test
    void aNegativeReactionIsAButtonAndAStrongOneABand() {
        assertThat(red(GelGrade.NEGATIVE, 30.3, BOTTOM)).isGreaterThan(0.6);
        assertThat(red(GelGrade.NEGATIVE, TOP, 29)).isLessThan(0.02);
        assertThat(red(GelGrade.FOUR, 16.2, 17.6)).isGreaterThan(0.9);
        assertThat(red(GelGrade.FOUR, 19.5, BOTTOM)).isLessThan(0.02);
    }

    @Test
    void strongerReactionsLieHigher() {
        double one = lower(GelGrade.ONE);
        double two = lower(GelGrade.TWO);
        double three = lower(GelGrade.THREE);

        assertThat(one).isGreaterThan(0.7);
        assertThat(two).isBetween(0.35, 0.7);
        assertThat(three).isLessThan(0.25);
    }

    @Test
    void aMixedFieldHasBandAndButton() {
        assertThat(red(GelGrade.MIXED, 16.2, 17.2)).isGreaterThan(0.8);
        assertThat(red(GelGrade.MIXED, 30.8, BOTTOM)).isGreaterThan(0.5);
        assertThat(red(GelGrade.MIXED, 19.5, 29)).isLessThan(0.02);
    }

    /** Share of the red cells that lie in the lower half. */
    private static double lower(GelGrade grade) {
        double upper = red(grade, TOP, MIDDLE) * (MIDDLE - TOP);
        double lower = red(grade, MIDDLE, BOTTOM) * (BOTTOM - MIDDLE);
        return lower / (upper + lower);
    }

    /** Share of the middle column between two heights that is red. */
    private static double red(GelGrade grade, double from, double to) {
        int red = 0;
        int all = 0;
        for (long seed = 1; seed < 4; seed++) {
            Scene scene = grade.scene(seed);
            double perMillimeter = SIDE / scene.whole().side();
            Picture picture = scene.look(scene.whole().pixels(SIDE));
            for (int y = (int) (from * perMillimeter); y < to * perMillimeter; y++) {
                for (int x = SIDE / 2 - 20; x < SIDE / 2 + 20; x++) {
                    int rgb = picture.at(x, y);
                    red += (rgb >> 16 & 255) - (rgb >> 8 & 255) > 80 ? 1 : 0;
                    all++;
                }
            }
        }
        return red / (double) all;
    }
}
