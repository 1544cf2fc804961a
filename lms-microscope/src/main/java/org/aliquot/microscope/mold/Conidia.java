package org.aliquot.microscope.mold;

import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Squares;

/** Small round or oval cells of one kind, lying over each other. */
final class Conidia implements Body {

    /**
     * One of them.
     *
     * @param angle of the longer axis in radians
     * @param deep how deep its color is, about 1
     */
    record Conidium(double x, double y, double angle, double length, double width, double deep) {}

    private static final int FIELDS = 7;
    private static final float NEAR = 0.8f;

    private final float[] all;
    private final Walls walls;
    private final float reach;
    private final Squares squares;

    Conidia(List<Conidium> conidia, Walls walls) {
        this.walls = walls;
        all = new float[conidia.size() * FIELDS];
        double far = 0;
        int at = 0;
        for (var one : conidia) {
            all[at++] = (float) one.x();
            all[at++] = (float) one.y();
            all[at++] = (float) StrictMath.cos(one.angle());
            all[at++] = (float) StrictMath.sin(one.angle());
            all[at++] = (float) one.length() / 2;
            all[at++] = (float) one.width() / 2;
            all[at++] = (float) one.deep();
            far = Math.max(far, StrictMath.hypot(one.x(), one.y()) + one.length() / 2);
        }
        reach = (float) far + 1;
        squares = new Squares(
                conidia.stream()
                        .map(one -> new Squares.Circle(one.x(), one.y(), one.length() / 2))
                        .toList(),
                NEAR);
    }

    /** About the distance to the outline of the one that begins there in the table. */
    private float inside(int at, float u, float v) {
        float dx = u - all[at];
        float dy = v - all[at + 1];
        float a = all[at + 4];
        float far = a + NEAR;
        if (dx * dx + dy * dy > far * far) {
            return -9;
        }
        float b = all[at + 5];
        float x = (all[at + 2] * dx + all[at + 3] * dy) / a;
        float y = (all[at + 2] * dy - all[at + 3] * dx) / b;
        return (1 - (float) Math.sqrt(x * x + y * y)) * b;
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        for (int number : squares.at(u, v)) {
            int at = number * FIELDS;
            float d = inside(at, u, v);
            if (d > -NEAR) {
                walls.lie(d, all[at + 6] - 1, ink);
            }
        }
    }

    @Override
    public Shape outline() {
        return (u, v) -> {
            float best = -99;
            for (int number : squares.at(u, v)) {
                best = Math.max(best, inside(number * FIELDS, u, v));
            }
            return best;
        };
    }

    @Override
    public float reach() {
        return reach;
    }
}
