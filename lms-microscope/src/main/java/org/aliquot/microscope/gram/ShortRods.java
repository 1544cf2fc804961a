package org.aliquot.microscope.gram;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Squares;
import org.aliquot.microscope.optics.Steps;

/** Gram-variable coccobacilli by the hundred, each for itself. */
final class ShortRods implements Body {

    private static final int FIELDS = 7;
    private static final int DYES = 5;
    private static final float NEAR = 0.4f;
    private static final float EDGE = 0.32f;

    /** µm beyond the edge of a cell at which some still lie. */
    private static final float BEYOND = 4.2f;

    private record Rod(double x, double y, double angle, double half, double wide, double deep, int dye) {}

    private final Dye[] dyes = new Dye[DYES];
    private final float[] all;
    private final float reach;
    private final Squares squares;

    private ShortRods(List<Rod> rods) {
        for (int i = 0; i < DYES; i++) {
            dyes[i] = Dyes.CRYSTAL_VIOLET.mixed(Dyes.SAFRANIN, 0.12 + 0.17 * i);
        }
        all = new float[rods.size() * FIELDS];
        double far = 0;
        int at = 0;
        for (var one : rods) {
            all[at++] = (float) one.x();
            all[at++] = (float) one.y();
            all[at++] = (float) StrictMath.cos(one.angle());
            all[at++] = (float) StrictMath.sin(one.angle());
            all[at++] = (float) one.half();
            all[at++] = (float) one.wide();
            all[at++] = (float) (one.deep() + 10 * one.dye());
            far = Math.max(far, StrictMath.hypot(one.x(), one.y()) + one.half() + one.wide());
        }
        reach = (float) far + 1;
        squares = new Squares(
                rods.stream()
                        .map(one -> new Squares.Circle(one.x(), one.y(), one.half() + one.wide()))
                        .toList(),
                NEAR);
    }

    /** In crowds on a cell, most of all along its edge, and loose around it. */
    static ShortRods on(Shape cell, double size, Chance chance) {
        var crowds = new Noise(chance);
        double per = chance.between(0.62, 1.05);
        int tries = (int) (size * size * 3.3);
        List<Rod> rods = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            double x = size * chance.between(-0.62, 0.62);
            double y = size * chance.between(-0.62, 0.62);
            float d = cell.inside((float) x, (float) y);
            if (d > -BEYOND
                    && chance.unit() < per * density(d, crowds.rough((float) x * 0.11f, (float) y * 0.11f, 3))) {
                int dye = chance.happens(0.38) ? 2 + chance.below(3) : chance.below(2);
                rods.add(new Rod(
                        x,
                        y,
                        chance.between(0, 2 * StrictMath.PI),
                        chance.between(0.08, 0.5),
                        chance.between(0.24, 0.34),
                        chance.between(0.38, 0.85) * (1 - 0.06 * dye),
                        dye));
            }
        }
        return new ShortRods(rods);
    }

    private static double density(float d, float crowd) {
        double thick = 0.3 + 0.7 * Steps.smooth(-0.35f, 0.35f, crowd);
        if (d < 0) {
            return thick * (0.75 * StrictMath.exp(d / 0.9) + 0.035);
        }
        double edge = Steps.smooth(9, 2, d);
        return thick * Math.min(1, 0.42 + 0.58 * edge);
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        for (int number : squares.at(u, v)) {
            int at = number * FIELDS;
            float dx = u - all[at];
            float dy = v - all[at + 1];
            float along = Math.max(0, Math.abs(all[at + 2] * dx + all[at + 3] * dy) - all[at + 4]);
            float across = all[at + 2] * dy - all[at + 3] * dx;
            float within = ink.within(all[at + 5] - (float) Math.sqrt(along * along + across * across), EDGE);
            if (within > 0) {
                int dye = (int) (all[at + 6] / 10);
                ink.absorb(dyes[dye], within * (all[at + 6] - 10 * dye));
                ink.retard(0.02f * within);
            }
        }
    }

    @Override
    public Shape outline() {
        return Shape.nowhere();
    }

    @Override
    public float reach() {
        return reach;
    }
}
