package org.aliquot.microscope.optics;

import java.util.ArrayList;
import java.util.List;

/**
 * A nucleus of parts.
 *
 * @param folds where one part lies on another or the nucleus is folded
 * @param threads that are seen between its parts
 */
public record Lobes(Shape shape, Shape folds, Shape threads) {

    private static final double FULL = 2 * StrictMath.PI;

    /** Lobes on an arc, joined by threads; two may lie on each other. */
    public static Lobes segmented(double cell, int number, Chance chance) {
        boolean many = number > 5;
        List<Shape> lobes = new ArrayList<>();
        List<Shape> threads = new ArrayList<>();
        List<Shape> all = new ArrayList<>();
        double ring = cell * Math.min(0.185 + 0.012 * number, 0.25);
        double step = FULL / (number + (many ? 0.2 : chance.between(0.7, 1.3)));
        double angle = chance.between(0, FULL);
        double[] from = {};
        for (int i = 0; i < number; i++) {
            double far = ring * (number < 3 ? 1 : many ? chance.between(0.35, 1.35) : chance.between(0.75, 1.2));
            double[] to = {far * StrictMath.cos(angle), far * StrictMath.sin(angle)};
            var lobe = lobe(cell, number, chance)
                    .placed(to[0], to[1], angle + StrictMath.PI / 2 + chance.between(-0.7, 0.7));
            lobes.add(lobe);
            all.add(lobe);
            if (i > 0) {
                threads.add(thread(from, to, chance.between(0.3, 0.65)));
                all.add(threads.getLast());
            }
            from = to;
            angle += step * chance.between(many ? 0.55 : 0.8, many ? 1.4 : 1.1);
        }
        return new Lobes(Shape.joined(all, 0.25), shared(lobes), between(lobes, threads));
    }

    private static Blob lobe(double cell, int number, Chance chance) {
        double share = number < 3
                ? chance.between(0.34, 0.42)
                : number > 5 ? chance.between(0.15, 0.28) : chance.between(0.26, 0.36);
        return Blob.oval(cell * share, chance.between(0.64, 0.92), 0.07, chance);
    }

    /** Two lobes like spectacles or like a peanut, or one that is round. */
    public static Lobes pelger(double cell, Chance chance) {
        double turn = chance.between(0, FULL);
        double kind = chance.unit();
        if (kind < 0.25) {
            double off = cell * chance.between(0, 0.1);
            return single(Blob.oval(cell * chance.between(0.46, 0.54), chance.between(0.74, 0.95), 0.03, chance)
                    .placed(off, 0, turn));
        }
        boolean peanut = kind < 0.55;
        double size = cell * chance.between(0.32, 0.4);
        double other = size * chance.between(0.84, 1.05);
        double apart = size * (peanut ? chance.between(0.4, 0.48) : chance.between(0.58, 0.72));
        double width = peanut ? size * chance.between(0.5, 0.72) : chance.between(0.35, 0.7);
        double lift = chance.between(0, 0.1) * cell;
        double[] left = {-apart, lift};
        double[] right = {apart, lift};
        var shape = Shape.joined(
                List.of(
                        Blob.oval(size, chance.between(0.86, 0.98), 0.03, chance)
                                .placed(-apart, lift, 1),
                        Blob.oval(other, chance.between(0.86, 0.98), 0.03, chance)
                                .placed(apart, lift, 2),
                        thread(left, right, width)),
                peanut ? 1 : 0.35);
        return single(shape.placed(0, 0, turn));
    }

    /** Folded and bent, as of monocytes: a bean or a horseshoe with creases. */
    public static Lobes folded(double cell, Chance chance) {
        var shape = chance.happens(0.35) ? horseshoe(cell, chance) : bean(cell, chance);
        List<Shape> creases = new ArrayList<>();
        int number = 2 + chance.below(3);
        for (int i = 0; i < number; i++) {
            double angle = chance.between(0, FULL);
            double far = cell * chance.between(0.02, 0.22);
            creases.add(Strip.spindle(cell * chance.between(0.18, 0.4), 0.7, chance.between(0.05, 0.3), 0.4)
                    .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), chance.between(0, FULL)));
        }
        return new Lobes(shape, Shape.joined(creases, 0.2), Shape.nowhere());
    }

    private static Shape bean(double cell, Chance chance) {
        var base = Blob.oval(cell * chance.between(0.6, 0.68), chance.between(0.7, 0.85), 0.06, chance)
                .dented(
                        StrictMath.PI / 2 + chance.between(-0.4, 0.4),
                        chance.between(0.3, 0.5),
                        chance.between(0.4, 0.65));
        return chance.happens(0.6)
                ? base.dented(-StrictMath.PI / 2 + chance.between(-0.9, 0.9), chance.between(0.15, 0.35), 0.3)
                        .placed(cell * 0.04, 0, 0)
                : base.placed(0, -cell * 0.05, 0);
    }

    private static Shape horseshoe(double cell, Chance chance) {
        double radius = cell * chance.between(0.2, 0.24);
        double width = cell * chance.between(0.26, 0.32);
        double uneven = chance.between(0.1, 0.3);
        double phase = chance.between(0, FULL);
        var ribbon = new Strip(
                radius * chance.between(4.2, 5.2),
                1 / radius,
                way -> width / 2 * (1 - uneven * (1 + StrictMath.sin(9 * way + phase)) / 2));
        return ribbon.placed(0, -radius, 0);
    }

    private static Lobes single(Shape shape) {
        return new Lobes(shape, Shape.nowhere(), Shape.nowhere());
    }

    /** Where at least two lie. */
    private static Shape shared(List<Shape> shapes) {
        var lobes = shapes.toArray(Shape[]::new);
        return (u, v) -> {
            float first = -99;
            float second = -99;
            for (var lobe : lobes) {
                float d = lobe.inside(u, v);
                second = Math.max(second, Math.min(first, d));
                first = Math.max(first, d);
            }
            return second;
        };
    }

    private static Shape between(List<Shape> lobes, List<Shape> threads) {
        if (threads.isEmpty()) {
            return Shape.nowhere();
        }
        Shape joined = Shape.joined(threads, 0.1);
        return (u, v) -> {
            float beside = joined.inside(u, v);
            for (Shape lobe : lobes) {
                beside = Math.min(beside, -0.15f - lobe.inside(u, v));
            }
            return beside;
        };
    }

    private static Shape thread(double[] from, double[] to, double width) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = StrictMath.sqrt(dx * dx + dy * dy);
        return Strip.rod(Math.max(length, 0.1), width, 0)
                .placed((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, StrictMath.atan2(dy, dx));
    }
}
