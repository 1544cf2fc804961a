package org.aliquot.microscope.stool;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Chance;

/** Cells of an early embryo, pressed against each other in an oval. */
final class Blastomeres {

    private static final int TRIES = 40;

    private final float[] x;
    private final float[] y;
    private final float radius;

    /**
     * @param a half of the oval's length in µm
     * @param b half of its width
     */
    Blastomeres(int number, double a, double b, Chance chance) {
        radius = (float) (StrictMath.sqrt(a * b / number) * 1.06);
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double[] best = {};
            double most = -1;
            for (int k = 0; k < TRIES; k++) {
                double far = StrictMath.sqrt(chance.unit());
                double angle = chance.between(0, 2 * StrictMath.PI);
                double[] next = {
                    far * StrictMath.cos(angle) * Math.max(0, a - radius * 0.9),
                    far * StrictMath.sin(angle) * Math.max(0, b - radius * 0.9)
                };
                double free = places.stream()
                        .mapToDouble(at -> StrictMath.hypot(at[0] - next[0], at[1] - next[1]))
                        .min()
                        .orElse(far * radius);
                if (free > most) {
                    most = free;
                    best = next;
                }
            }
            places.add(best);
        }
        x = new float[number];
        y = new float[number];
        for (int i = 0; i < number; i++) {
            x[i] = (float) places.get(i)[0];
            y[i] = (float) places.get(i)[1];
        }
    }

    /** µm inside of all of them together. */
    float inside(float u, float v) {
        return nearest(u, v)[0];
    }

    /** µm to the border with the next cell. */
    float seam(float u, float v) {
        float[] two = nearest(u, v);
        return (two[0] - two[1]) * 0.5f;
    }

    private float[] nearest(float u, float v) {
        float first = -99;
        float second = -99;
        for (int i = 0; i < x.length; i++) {
            float d = radius - (float) Math.sqrt((u - x[i]) * (u - x[i]) + (v - y[i]) * (v - y[i]));
            second = Math.max(second, Math.min(first, d));
            first = Math.max(first, d);
        }
        return new float[] {first, second};
    }
}
