package org.aliquot.microscope.blood;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Shape;

/** Many round things that flow into each other; of those far from a point only the distance is asked. */
final class Lump implements Shape {

    /** One of them, moved and turned. */
    record Part(Blob blob, double size, double x, double y, double turn) {}

    private static final float FAR = 1.5f;

    private final float fillet;
    private final Shape[] shapes;
    private final float[] x;
    private final float[] y;
    private final float[] reach;

    /** @param fillet width in µm over which they flow together */
    Lump(List<Part> parts, double fillet) {
        this.fillet = (float) fillet;
        int number = parts.size();
        shapes = new Shape[number];
        x = new float[number];
        y = new float[number];
        reach = new float[number];
        for (int i = 0; i < number; i++) {
            var part = parts.get(i);
            shapes[i] = part.blob().placed(part.x(), part.y(), part.turn());
            x[i] = (float) part.x();
            y[i] = (float) part.y();
            reach[i] = (float) (part.size() * 0.6) + FAR;
        }
    }

    @Override
    public float inside(float u, float v) {
        float best = -FAR;
        for (int i = 0; i < shapes.length; i++) {
            float dx = u - x[i];
            float dy = v - y[i];
            if (dx * dx + dy * dy < reach[i] * reach[i]) {
                float next = shapes[i].inside(u, v);
                float near = Math.max(fillet - Math.abs(best - next), 0);
                best = Math.max(best, next) + near * near / (4 * fillet);
            }
        }
        return best;
    }
}
