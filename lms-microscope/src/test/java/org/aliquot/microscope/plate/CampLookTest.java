package org.aliquot.microscope.plate;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.api.Test;

/** The cleared blood of a CAMP test, as rendered. */
class CampLookTest {

    /** mm of a pixel. */
    private static final double PIXEL = 0.1;

    /** Green, 0 to 255: cleared blood is brighter, and no line below it is as dark as the rest. */
    private static final int CLEARED = 105;

    @Test
    void anArrowheadWithRoundBarbsPointsAtTheStaphylococci() {
        for (long seed = 1; seed < 9; seed++) {
            double[] widths = new Read(seed).widths();
            int widest = 0;
            for (int i = 0; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            var facts = PlateReaction.CAMP_POSITIVE.facts();

            assertThat(widths[widest])
                    .as("seed %d", seed)
                    .isBetween(facts.size().low(), facts.size().high());
            assertThat(widest * PIXEL).isBetween(3.0, 9.0);
            assertThat(widths[0]).isLessThan(0.6 * widths[widest]);
            assertThat(widths[widest / 2]).isBetween(0.5 * widths[widest], 0.95 * widths[widest]);
            assertThat(widths[widest + (int) (2 / PIXEL)]).isLessThan(0.93 * widths[widest]);
        }
    }

    @Test
    void itsEdgesAreSoftAndNoTwoAreAlike() {
        assertThat(new Read(1).softness()).isBetween(0.6, 3.0);
        assertThat(new Read(1).widths()).isNotEqualTo(new Read(2).widths());
    }

    /** A plate, seen whole. */
    private static final class Read {

        private final Picture picture;
        private final Line toxin;
        private final Line factor;
        private final double middle;

        Read(long seed) {
            Plate plate = (Plate) PlateReaction.CAMP_POSITIVE.scene(seed);
            Scene.Frame whole = plate.whole();
            int side = (int) (whole.side() / PIXEL);
            picture = plate.look(new View(0, 0, 1_000 * PIXEL, side, side, 0));
            middle = whole.side() / 2;
            toxin = (Line) plate.inocula().get(1);
            factor = (Line) plate.inocula().get(2);
        }

        /** How wide the cleared blood is in mm, so many pixels from one mm beyond what the staphylococci clear alone. */
        double[] widths() {
            double[] widths = new double[(int) (12 / PIXEL)];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = width(2.4 + i * PIXEL);
            }
            return widths;
        }

        private double width(double far) {
            double first = 99;
            double last = -99;
            for (double x = -30; x < 30; x += PIXEL) {
                double y = below(x, far);
                double aside = factor.aside((float) x, (float) y);
                if (green(x, y) > CLEARED) {
                    first = Math.min(first, aside);
                    last = Math.max(last, aside);
                }
            }
            return Math.max(0, last - first);
        }

        /** The place below another one that lies so far from the staphylococci. */
        private double below(double x, double far) {
            double y = -20;
            while (toxin.aside((float) x, (float) y) < 0 || toxin.beyond((float) x, (float) y) < far) {
                y += PIXEL / 2;
            }
            return y;
        }

        /** mm over which cleared blood becomes red at the side of the arrowhead. */
        double softness() {
            int soft = 0;
            for (double x = -30; x < 30; x += PIXEL) {
                double y = below(x, 6);
                double green = green(x, y);
                boolean between = green > 80 && green < 150;
                soft += between && Math.abs(factor.aside((float) x, (float) y)) > 3 ? 1 : 0;
            }
            return soft * PIXEL / 2;
        }

        private double green(double x, double y) {
            double sum = 0;
            for (int i = 0; i < 9; i++) {
                int px = (int) ((x + middle) / PIXEL) + i % 3 - 1;
                int py = (int) ((y + middle) / PIXEL) + i / 3 - 1;
                sum += (picture.at(px, py) >> 8 & 255) / 9.0;
            }
            return sum;
        }
    }
}
