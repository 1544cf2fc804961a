package org.aliquot.microscope.optics;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A part of an object that its features speak of. Drawing knows nothing of it: where it lies is worked out when somebody asks, by whom an
 * object is explained and never by whom a question about it is asked.
 *
 * @param words what it is called, as a learner reads it
 * @param where its shape, in the coordinates of the body
 */
public record Part(String words, Supplier<Shape> where) {

    private static final int GRID = 56;
    private static final float FINEST = 0.01f;

    /** A place in the coordinates of a body, in µm. */
    public record Spot(float u, float v) {}

    public static Part of(String words, Shape where) {
        return new Part(words, () -> where);
    }

    /** Along the edge of a shape, so many µm within it. */
    public static Part along(String words, Shape edge, double within) {
        float depth = (float) within;
        return of(words, (u, v) -> depth - Math.abs(edge.inside(u, v) - depth));
    }

    /** What lies in one shape and not in another. */
    public static Part beyond(String words, Shape shape, Shape other) {
        return of(words, (u, v) -> Math.min(shape.inside(u, v), -other.inside(u, v)));
    }

    /** The same, when its body lies at a place within a greater one. */
    Part placed(double u, double v, double angle) {
        return new Part(words, () -> where.get().placed(u, v, angle));
    }

    /** Where it is widest; none when nothing of it is there. */
    public Optional<Spot> spot(float reach) {
        Shape shape = where.get();
        float step = 2 * reach / GRID;
        float u = 0;
        float v = 0;
        float best = shape.inside(0, 0);
        for (int row = 0; row <= GRID; row++) {
            for (int column = 0; column <= GRID; column++) {
                float deep = shape.inside(column * step - reach, row * step - reach);
                if (deep > best) {
                    best = deep;
                    u = column * step - reach;
                    v = row * step - reach;
                }
            }
        }
        return climbed(shape, u, v, step / 2);
    }

    private static Optional<Spot> climbed(Shape shape, float fromU, float fromV, float first) {
        float u = fromU;
        float v = fromV;
        float best = shape.inside(u, v);
        for (float step = first; step > FINEST; ) {
            float bestU = u;
            float bestV = v;
            for (int i = 0; i < 9; i++) {
                float nextU = u + (i % 3 - 1) * step;
                float nextV = v + (i / 3 - 1) * step;
                float deep = shape.inside(nextU, nextV);
                if (deep > best) {
                    best = deep;
                    bestU = nextU;
                    bestV = nextV;
                }
            }
            if (bestU == u && bestV == v) {
                step /= 2;
            }
            u = bestU;
            v = bestV;
        }
        return best > 0 ? Optional.of(new Spot(u, v)) : Optional.empty();
    }
}
