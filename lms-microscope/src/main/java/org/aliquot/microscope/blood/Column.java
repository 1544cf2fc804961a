package org.aliquot.microscope.blood;

import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Squares;

/** Hundreds of small nuclei, of which only those near a point are asked. */
final class Column implements Body {

    /**
     * One of them.
     *
     * @param angle in radians
     * @param along half its length in µm
     * @param across half its width in µm
     */
    record Nucleus(double x, double y, double angle, double along, double across) {}

    private static final int FIELDS = 6;
    private static final float DEEP = 0.85f;

    private final float[] all;
    private final Squares squares;
    private final Dye dye;
    private final Noise noise;
    private final float reach;

    Column(List<Nucleus> nuclei, Dye dye, double reach, Chance chance) {
        all = new float[nuclei.size() * FIELDS];
        int at = 0;
        for (var one : nuclei) {
            all[at++] = (float) one.x();
            all[at++] = (float) one.y();
            all[at++] = (float) StrictMath.cos(one.angle());
            all[at++] = (float) StrictMath.sin(one.angle());
            all[at++] = (float) one.along();
            all[at++] = (float) one.across();
        }
        squares = new Squares(
                nuclei.stream()
                        .map(one -> new Squares.Circle(one.x(), one.y(), Math.max(one.along(), one.across())))
                        .toList(),
                0.5);
        this.dye = dye;
        this.reach = (float) reach;
        this.noise = new Noise(chance);
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float sum = 0;
        for (int i : squares.at(u, v)) {
            sum += ink.within(inside(i * FIELDS, u, v), 0.45f);
        }
        if (sum > 0) {
            float deep = DEEP * sum / (1 + 0.3f * (sum - 1));
            ink.absorb(dye, deep * (1 + 0.2f * noise.at(u * 0.9f, v * 0.9f)));
        }
    }

    private float inside(int at, float u, float v) {
        float dx = u - all[at];
        float dy = v - all[at + 1];
        float x = (all[at + 2] * dx + all[at + 3] * dy) / all[at + 4];
        float y = (all[at + 2] * dy - all[at + 3] * dx) / all[at + 5];
        return (1 - (float) Math.sqrt(x * x + y * y)) * all[at + 5];
    }

    @Override
    public Shape outline() {
        return (u, v) -> {
            float best = -99;
            for (int i : squares.at(u, v)) {
                best = Math.max(best, inside(i * FIELDS, u, v));
            }
            return best;
        };
    }

    @Override
    public float reach() {
        return reach;
    }
}
