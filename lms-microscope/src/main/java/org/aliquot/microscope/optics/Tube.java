package org.aliquot.microscope.optics;

import java.util.ArrayList;
import java.util.List;

/** A tube along a line that bends, whose width changes, with round ends. Thread-safe. */
public final class Tube implements Shape {

    /**
     * A place of the line.
     *
     * @param half half of the width there in µm
     */
    public record Knot(double x, double y, double half) {}

    private static final double STEP = 5;
    private static final int FIELDS = 7;
    /** How far outside the distance is still told. */
    private static final float NEAR = 4;

    private static final float FAR = -9;

    private final float[] all;
    private final List<Knot> knots;
    private final float last;
    private final float reach;
    private final Squares squares;

    public Tube(List<Knot> knots) {
        this.knots = List.copyOf(knots);
        this.last = (float) knots.getLast().half();
        all = new float[(knots.size() - 1) * FIELDS];
        double way = 0;
        double far = 0;
        for (int i = 1; i < knots.size(); i++) {
            Knot from = knots.get(i - 1);
            Knot to = knots.get(i);
            double length = Math.max(1e-3, StrictMath.hypot(to.x() - from.x(), to.y() - from.y()));
            int at = (i - 1) * FIELDS;
            all[at] = (float) from.x();
            all[at + 1] = (float) from.y();
            all[at + 2] = (float) ((to.x() - from.x()) / length);
            all[at + 3] = (float) ((to.y() - from.y()) / length);
            all[at + 4] = (float) length;
            all[at + 5] = (float) from.half();
            all[at + 6] = (float) way;
            way += length;
        }
        for (Knot knot : knots) {
            far = Math.max(far, StrictMath.hypot(knot.x(), knot.y()) + knot.half());
        }
        reach = (float) far;
        squares = new Squares(circles(knots), NEAR);
    }

    private static List<Squares.Circle> circles(List<Knot> knots) {
        List<Squares.Circle> circles = new ArrayList<>();
        for (int i = 1; i < knots.size(); i++) {
            Knot from = knots.get(i - 1);
            Knot to = knots.get(i);
            circles.add(new Squares.Circle(
                    (from.x() + to.x()) / 2,
                    (from.y() + to.y()) / 2,
                    StrictMath.hypot(to.x() - from.x(), to.y() - from.y()) / 2 + Math.max(from.half(), to.half())));
        }
        return circles;
    }

    public static Tube straight(double x, double y, double heading, double length, double first, double last) {
        return new Tube(List.of(
                new Knot(x, y, first),
                new Knot(x + length * StrictMath.cos(heading), y + length * StrictMath.sin(heading), last)));
    }

    /** Bends by up to so many radians at each few µm. */
    public static Tube wandering(
            double x, double y, double heading, double length, double half, double bends, Chance chance) {
        List<Knot> knots = new ArrayList<>(List.of(new Knot(x, y, half)));
        int steps = (int) Math.max(1, Math.round(length / STEP));
        double each = length / steps;
        double turn = heading;
        double bow = chance.between(-bends, bends) * 0.6;
        for (int i = 0; i < steps; i++) {
            Knot last = knots.getLast();
            knots.add(new Knot(
                    last.x() + each * StrictMath.cos(turn),
                    last.y() + each * StrictMath.sin(turn),
                    half * chance.between(0.9, 1.1)));
            turn += bow + chance.between(-bends, bends);
        }
        return new Tube(knots);
    }

    /** The same along its way, but so wide at its beginning and at its end, as a share. */
    public Tube tapered(double first, double last) {
        List<Knot> changed = new ArrayList<>();
        for (int i = 0; i < knots.size(); i++) {
            Knot knot = knots.get(i);
            double way = i / (knots.size() - 1.0);
            changed.add(new Knot(knot.x(), knot.y(), knot.half() * (first + (last - first) * way)));
        }
        return new Tube(changed);
    }

    public Knot end() {
        return knots.getLast();
    }

    /** Knot so far along it, 0 to 1. */
    public Knot at(double share) {
        return knots.get((int) Math.round(share * (knots.size() - 1)));
    }

    /** Direction in radians at its end. */
    public double heading() {
        Knot last = knots.getLast();
        Knot before = knots.get(knots.size() - 2);
        return StrictMath.atan2(last.y() - before.y(), last.x() - before.x());
    }

    public float reach() {
        return reach;
    }

    @Override
    public float inside(float u, float v) {
        float best = FAR;
        for (int i : squares.at(u, v)) {
            best = Math.max(best, inside(i * FIELDS, u, v));
        }
        return best;
    }

    private float inside(int i, float u, float v) {
        float dx = u - all[i];
        float dy = v - all[i + 1];
        float length = all[i + 4];
        float along = Math.min(Math.max(all[i + 2] * dx + all[i + 3] * dy, 0), length);
        float x = dx - along * all[i + 2];
        float y = dy - along * all[i + 3];
        float next = i + FIELDS < all.length ? all[i + FIELDS + 5] : last;
        float half = all[i + 5] + (next - all[i + 5]) * along / length;
        return half - (float) Math.sqrt(x * x + y * y);
    }

    /** µm from its beginning to the place next to a point. */
    public float along(float u, float v) {
        float best = FAR;
        float way = 0;
        for (int number : squares.at(u, v)) {
            int i = number * FIELDS;
            float d = inside(i, u, v);
            if (d > best) {
                best = d;
                float on = all[i + 2] * (u - all[i]) + all[i + 3] * (v - all[i + 1]);
                way = all[i + 6] + Math.min(Math.max(on, 0), all[i + 4]);
            }
        }
        return way;
    }
}
