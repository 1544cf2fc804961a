package org.aliquot.microscope.fluorescence;

import java.util.List;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;

/** What a cell covers of the glass: up to the middle between it and each neighbor, and no further than it spreads alone. Thread-safe. */
final class Territory implements Shape {

    /** µm over which corners are round. */
    private static final float ROUND = 5;

    private static final float GAP = 0.25f;

    private final float[] x;
    private final float[] y;
    private final float[] far;
    private final float spread;
    private final Noise noise;

    /** @param neighbors where the middles of others lie, from the middle of this one */
    Territory(List<double[]> neighbors, double spread, Chance chance) {
        int number = neighbors.size();
        x = new float[number];
        y = new float[number];
        far = new float[number];
        for (int i = 0; i < number; i++) {
            double[] at = neighbors.get(i);
            double length = StrictMath.hypot(at[0], at[1]);
            x[i] = (float) (at[0] / length);
            y[i] = (float) (at[1] / length);
            far[i] = (float) length / 2 - GAP;
        }
        this.spread = (float) spread;
        noise = new Noise(chance);
    }

    @Override
    public float inside(float u, float v) {
        float least = spread - (float) Math.sqrt(u * u + v * v) + 1.8f * noise.at(u * 0.08f, v * 0.08f);
        for (int i = 0; i < far.length; i++) {
            float next = far[i] - x[i] * u - y[i] * v;
            float h = Math.max(ROUND - Math.abs(least - next), 0);
            least = Math.min(least, next) - h * h / (4 * ROUND);
        }
        return least;
    }
}
