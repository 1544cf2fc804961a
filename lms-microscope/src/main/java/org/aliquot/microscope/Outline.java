package org.aliquot.microscope;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Shape;

/** A closed line round an object, in µm of the field. */
public record Outline(List<Point> points) {

    private static final int RAYS = 64;
    private static final double STEP = 0.1;

    public Outline {
        points = List.copyOf(points);
    }

    /** A point of the field in µm. */
    public record Point(double x, double y) {}

    /** The furthest edge in each of 64 directions from the middle; the middle itself where a direction has none. */
    static Outline of(Body body, Found at) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < RAYS; i++) {
            double angle = 2 * StrictMath.PI * i / RAYS;
            double far = edge(body.outline(), angle, body.reach());
            double direction = angle + at.turn();
            points.add(new Point(at.x() + far * StrictMath.cos(direction), at.y() + far * StrictMath.sin(direction)));
        }
        return new Outline(points);
    }

    /** The greatest distance between two points of it, in µm. */
    public double extent() {
        double greatest = 0;
        for (var a : points) {
            for (var b : points) {
                double dx = a.x() - b.x();
                double dy = a.y() - b.y();
                greatest = Math.max(greatest, dx * dx + dy * dy);
            }
        }
        return Math.sqrt(greatest);
    }

    private static double edge(Shape shape, double angle, double reach) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (double far = reach; far > 0; far -= STEP) {
            if (shape.inside((float) (far * cos), (float) (far * sin)) > 0) {
                return far + STEP / 2;
            }
        }
        return 0;
    }
}
