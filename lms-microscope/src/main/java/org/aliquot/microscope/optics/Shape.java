package org.aliquot.microscope.optics;

import java.util.List;

/** An outline in the object's own coordinates (µm, the origin within or near it). Thread-safe. */
@FunctionalInterface
public interface Shape {

    /** About the distance to the outline in µm, positive inside. */
    float inside(float u, float v);

    static Shape nowhere() {
        return (_, _) -> -99;
    }

    static Shape circle(double u, double v, double radius) {
        float cu = (float) u;
        float cv = (float) v;
        float r = (float) radius;
        return (x, y) -> r - (float) Math.sqrt((x - cu) * (x - cu) + (y - cv) * (y - cv));
    }

    /** The same moved so that its origin lies at a point, and turned by an angle in radians. */
    default Shape placed(double u, double v, double angle) {
        float cu = (float) u;
        float cv = (float) v;
        float cos = (float) StrictMath.cos(angle);
        float sin = (float) StrictMath.sin(angle);
        return (x, y) -> {
            float dx = x - cu;
            float dy = y - cv;
            return inside(cos * dx + sin * dy, cos * dy - sin * dx);
        };
    }

    /** What is left when another is cut out; the corners are round over the width (µm). */
    default Shape without(Shape other, double width) {
        float k = (float) width;
        return (u, v) -> {
            float a = inside(u, v);
            float b = -other.inside(u, v);
            float h = Math.max(k - Math.abs(a - b), 0);
            return Math.min(a, b) - h * h / (4 * k);
        };
    }

    /** All of them flowing into each other where they are nearer than the width (µm). */
    static Shape joined(List<Shape> parts, double width) {
        var shapes = parts.toArray(Shape[]::new);
        float k = (float) width;
        return (u, v) -> {
            float best = shapes[0].inside(u, v);
            for (int i = 1; i < shapes.length; i++) {
                float next = shapes[i].inside(u, v);
                float h = Math.max(k - Math.abs(best - next), 0);
                best = Math.max(best, next) + h * h / (4 * k);
            }
            return best;
        };
    }
}
