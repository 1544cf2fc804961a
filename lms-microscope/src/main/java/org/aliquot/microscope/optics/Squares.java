package org.aliquot.microscope.optics;

import java.util.Arrays;
import java.util.List;

/** What of many small things lies near a point: known for each square of a plane. Thread-safe. */
public final class Squares {

    private static final double SIDE = 6;
    private static final int[] NONE = {};

    /**
     * What one of the things does not reach out of.
     *
     * @param x of its middle in µm
     * @param y of its middle in µm
     */
    public record Circle(double x, double y, double radius) {}

    private final float least;
    private final int across;
    private final int[][] near;

    /**
     * @param things by their numbers
     * @param wide how far outside of one its distance is still wanted, in µm
     */
    public Squares(List<Circle> things, double wide) {
        double far = 0;
        for (Circle one : things) {
            far = Math.max(far, Math.max(Math.abs(one.x()), Math.abs(one.y())) + one.radius() + wide);
        }
        least = (float) -far;
        across = square(far) + 1;
        near = new int[across * across][];
        Arrays.fill(near, NONE);
        for (int i = 0; i < things.size(); i++) {
            enter(i, things.get(i), things.get(i).radius() + wide);
        }
    }

    private void enter(int number, Circle one, double far) {
        for (int y = square(one.y() - far); y <= square(one.y() + far); y++) {
            for (int x = square(one.x() - far); x <= square(one.x() + far); x++) {
                int at = y * across + x;
                near[at] = Arrays.copyOf(near[at], near[at].length + 1);
                near[at][near[at].length - 1] = number;
            }
        }
    }

    private int square(double way) {
        return (int) ((way - least) / SIDE);
    }

    /** Numbers of what may be near. */
    public int[] at(float u, float v) {
        float x = (u - least) / (float) SIDE;
        float y = (v - least) / (float) SIDE;
        return x < 0 || y < 0 || x >= across || y >= across ? NONE : near[(int) y * across + (int) x];
    }
}
