package org.aliquot.microscope.optics;

/** A long thing along an arc, symmetric about the v axis, with round ends: a rod, a crescent, a band. */
public final class Strip implements Shape {

    private static final int STEPS = 64;

    private final float[] half = new float[STEPS + 2];
    private final float[] slope = new float[STEPS + 2];
    private final float length;
    private final float bend;
    private final float first;
    private final float last;

    /** Half width in µm by the way along the strip, 0 to 1. */
    @FunctionalInterface
    public interface Width {
        double at(double way);
    }

    /**
     * @param length along the middle line in µm, with the round ends, whose radius is the half width there
     * @param bend curvature in 1/µm, 0 for straight; the ends point to positive v
     */
    public Strip(double length, double bend, Width width) {
        if (bend < 0) {
            throw new IllegalArgumentException("a strip bends to positive v, not by " + bend);
        }
        this.length = (float) length;
        this.bend = (float) bend;
        for (int i = 0; i <= STEPS; i++) {
            half[i] = (float) width.at(i / (double) STEPS);
        }
        half[STEPS + 1] = half[STEPS];
        for (int i = 0; i <= STEPS + 1; i++) {
            float rise = half[Math.min(i + 1, STEPS)] - half[Math.max(i - 1, 0)];
            float run = (Math.min(i + 1, STEPS) - Math.max(i - 1, 0)) * this.length / STEPS;
            slope[i] = run > 0 ? 1 / (float) Math.sqrt(1 + rise * rise / (run * run)) : 1;
        }
        this.first = Math.min(half[0], this.length / 2);
        this.last = Math.max(this.length - half[STEPS], this.length / 2);
    }

    /** A rod of the same width all along. */
    public static Strip rod(double length, double width, double bend) {
        return new Strip(length, bend, _ -> width / 2);
    }

    /** Pointed at both ends, as a sickle cell is; blunter with a smaller bluntness. */
    public static Strip spindle(double length, double width, double bend, double bluntness) {
        return new Strip(length, bend, way -> width / 2 * StrictMath.pow(Math.max(0, 4 * way * (1 - way)), bluntness));
    }

    @Override
    public float inside(float u, float v) {
        float along = u;
        float across = v;
        if (bend > 0) {
            float radius = 1 / bend;
            float y = radius - v;
            float turn = Steps.turn(y, u);
            along = (turn > 0.5f ? turn - 1 : turn) * (float) (2 * StrictMath.PI) * radius;
            across = (float) Math.sqrt(u * u + y * y) - radius;
        }
        float way = along + length / 2;
        float on = Math.min(Math.max(way, first), last);
        float at = on * STEPS / length;
        int i = (int) at;
        float wide = half[i] + (half[i + 1] - half[i]) * (at - i);
        float beyond = way - on;
        if (beyond != 0) {
            return wide - (float) Math.sqrt(beyond * beyond + across * across);
        }
        return (wide - Math.abs(across)) * (slope[i] + (slope[i + 1] - slope[i]) * (at - i));
    }
}
