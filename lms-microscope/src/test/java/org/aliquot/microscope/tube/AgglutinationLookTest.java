package org.aliquot.microscope.tube;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Picture;
import org.junit.jupiter.api.Test;

/** Clumps and what lies between them, as rendered. */
class AgglutinationLookTest {

    private static final int SIDE = 570;

    /** mm: the fluid of the tube on the right. */
    private static final double LEFT = 23.5;

    private static final double RIGHT = 30.5;
    private static final double TOP = 20;
    private static final double BOTTOM = 32;

    /** mm: where the inside of the tube ends. */
    private static final double GLASS = 31.9;

    /** Green, 0 to 255: a clump is darker than that, clear fluid paler. */
    private static final int CLUMP = 50;

    private static final int CLEAR = 140;

    @Test
    void withoutAgglutinationAllIsTurbidAndNothingIsClumped() {
        assertThat(clumped(TubeGrade.NEGATIVE)).isLessThan(0.01);
        assertThat(clear(TubeGrade.NEGATIVE)).isLessThan(0.08);
    }

    @Test
    void weakAgglutinationLeavesTheFluidTurbidAndStrongClearsIt() {
        assertThat(clumped(TubeGrade.ONE)).isBetween(0.005, 0.2);
        assertThat(clear(TubeGrade.ONE)).isLessThan(0.12);
        for (TubeGrade grade : new TubeGrade[] {TubeGrade.TWO, TubeGrade.THREE, TubeGrade.FOUR}) {
            assertThat(clear(grade)).as(grade.name()).isGreaterThan(0.55);
        }
    }

    @Test
    void strongerAgglutinatesAreFewerAndLarger() {
        assertThat(edges(TubeGrade.TWO)).isGreaterThan(1.4 * edges(TubeGrade.THREE));
        assertThat(edges(TubeGrade.THREE)).isGreaterThan(1.2 * edges(TubeGrade.FOUR));
    }

    @Test
    void aSolidButtonLiesOnTheBottomAndNothingFloats() {
        for (long seed = 1; seed < 13; seed++) {
            Scene scene = TubeGrade.FOUR.scene(seed);
            Picture picture = scene.look(scene.whole().pixels(SIDE));
            double perMillimeter = SIDE / scene.whole().side();
            double highest = BOTTOM;
            double lowest = TOP;
            for (double y = TOP - 2; y < BOTTOM; y += 0.1) {
                for (double x = LEFT - 1; x < RIGHT + 1; x += 0.1) {
                    if ((picture.at((int) (x * perMillimeter), (int) (y * perMillimeter)) >> 8 & 255) < CLUMP) {
                        highest = Math.min(highest, y);
                        lowest = Math.max(lowest, y);
                    }
                }
            }
            assertThat(lowest).as("seed %d", seed).isGreaterThan(GLASS - 1.2);
            assertThat(lowest - highest).isBetween(1.8, 5.5);
        }
    }

    private static double clumped(TubeGrade grade) {
        return counted(grade)[0];
    }

    private static double clear(TubeGrade grade) {
        return counted(grade)[1];
    }

    /** How often a clump begins, for the clumped share. */
    private static double edges(TubeGrade grade) {
        double[] counted = counted(grade);
        return counted[2] / counted[0];
    }

    /** Shares of pixels that are clumped, that are clear, and at which a clump begins. */
    private static double[] counted(TubeGrade grade) {
        double[] counted = new double[3];
        int all = 0;
        for (long seed = 1; seed < 7; seed++) {
            Scene scene = grade.scene(seed);
            double perMillimeter = SIDE / scene.whole().side();
            Picture picture = scene.look(scene.whole().pixels(SIDE));
            for (int y = (int) (TOP * perMillimeter); y < BOTTOM * perMillimeter; y++) {
                boolean before = false;
                for (int x = (int) (LEFT * perMillimeter); x < RIGHT * perMillimeter; x++) {
                    int green = picture.at(x, y) >> 8 & 255;
                    counted[0] += green < CLUMP ? 1 : 0;
                    counted[1] += green > CLEAR ? 1 : 0;
                    counted[2] += green < CLUMP && !before ? 1 : 0;
                    before = green < CLUMP;
                    all++;
                }
            }
        }
        for (int i = 0; i < counted.length; i++) {
            counted[i] /= all;
        }
        return counted;
    }
}
