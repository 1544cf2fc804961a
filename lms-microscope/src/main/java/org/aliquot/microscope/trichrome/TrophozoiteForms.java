package org.aliquot.microscope.trichrome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Substance;

/** Trophozoites. */
final class TrophozoiteForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final int TRIES = 900;

    private TrophozoiteForms() {}

    /** Finely granular, one nucleus with a small dot in its middle, red cells within, some half digested. */
    static Body histolytica(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = ameba(size, chance.between(0.66, 0.88), chance);
        double[] core = {size * chance.between(-0.22, 0.22), size * chance.between(-0.12, 0.12)};
        double radius = Math.clamp(size * 0.12, 1.9, 2.7);
        var nucleus = new Nucleus(core[0], core[1], new Nucleus.Look(radius, 0.42, 0.12, 0.32, 0.3), chance);
        var plasma = new Plasma(new Plasma.Look(chance.between(0.75, 1.1), 0.3, 0.08, 1.6), chance);
        List<Morsel> eaten = new ArrayList<>();
        double most = Math.min(6.8, size * 0.34);
        for (double[] at : apart(shape, core, radius, 1 + chance.below(4), most * 0.75, most, chance)) {
            eaten.add(Morsel.redCell(at, chance));
        }
        return cell(shape, size, plasma, nucleus, eaten);
    }

    private static Body cell(Shape shape, double size, Plasma plasma, Nucleus nucleus, List<Morsel> eaten) {
        var spaces = Shape.joined(
                Stream.concat(Stream.of(Shape.nowhere()), eaten.stream().map(Morsel::space))
                        .toList(),
                0.1);
        return new Substance(shape, size * 0.62 + 1.5, (u, v, d, ink) -> {
            plasma.lie(u, v, Math.min(d, 0.3f - spaces.inside(u, v)), ink);
            for (var morsel : eaten) {
                morsel.lie(u, v, ink);
            }
            nucleus.lie(u, v, ink);
        });
    }

    /** Reaching out on one side. */
    private static Shape ameba(double size, double ratio, Chance chance) {
        var oval = Blob.oval(size, ratio, 0.1, chance);
        var noise = new Noise(chance);
        return (u, v) -> oval.inside(u, v) + 0.5f * noise.at(u * 0.2f, v * 0.2f);
    }

    /** Places in a shape for things of these diameters, off a nucleus and apart from each other; the third number is the diameter. */
    private static List<double[]> apart(
            Shape shape, double[] from, double radius, int number, double low, double high, Chance chance) {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < TRIES && places.size() < number; i++) {
            double wide = chance.between(low, high) * (1 - 0.3 * i / TRIES);
            double x = chance.between(-12, 12);
            double y = chance.between(-10, 10);
            if (shape.inside((float) x, (float) y) > wide / 2 + 0.5
                    && StrictMath.hypot(x - from[0], y - from[1]) > radius + wide / 2 + 0.2
                    && places.stream()
                            .allMatch(at -> StrictMath.hypot(at[0] - x, at[1] - y) > (at[2] + wide) / 2 + 0.2)) {
                places.add(new double[] {x, y, wide});
            }
        }
        return places;
    }

    /** Vacuoles of all sizes, bacteria in most; a nucleus with a ragged dot off its middle and a thick, broken ring. */
    static Body coli(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = ameba(size, chance.between(0.66, 0.9), chance);
        double[] core = {size * chance.between(-0.2, 0.2), size * chance.between(-0.1, 0.1)};
        double radius = Math.clamp(size * 0.13, 2.3, 3.3);
        var nucleus = new Nucleus(core[0], core[1], new Nucleus.Look(radius, radius * 0.27, 0.44, 0.6, 0.75), chance);
        var plasma = new Plasma(new Plasma.Look(chance.between(0.8, 1.15), 0.75, 0.14, 0.5), chance);
        List<Morsel> eaten = new ArrayList<>();
        for (double[] at : apart(shape, core, radius, 7 + chance.below(9), 1.4, 4, chance)) {
            eaten.add(Morsel.vacuole(at, chance));
        }
        return cell(shape, size, plasma, nucleus, eaten);
    }

    /** Round, mostly with two nuclei, each a heap of four to eight grains without a ring. */
    static Body dientamoeba(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = ameba(size, chance.between(0.78, 0.97), chance);
        boolean two = chance.happens(0.72);
        var plasma = new Plasma(new Plasma.Look(chance.between(0.6, 1), 0.5, 0.36, 0.4), chance);
        double off = two ? size * chance.between(0.17, 0.24) : size * 0.05;
        double turn = chance.between(0, FULL);
        List<Heap> heaps = new ArrayList<>();
        for (int i = 0; i < (two ? 2 : 1); i++) {
            double way = turn + i * chance.between(2.4, 3.6);
            heaps.add(new Heap(
                    off * StrictMath.cos(way), off * StrictMath.sin(way), size * chance.between(0.1, 0.125), chance));
        }
        return new Substance(shape, size * 0.62 + 1.5, (u, v, d, ink) -> {
            float space = -99;
            for (Heap heap : heaps) {
                space = Math.max(space, heap.space(u, v));
            }
            plasma.lie(u, v, d, ink);
            ink.absorb(Trichrome.PLASMA, -0.34f * ink.within(space, 0.7f));
            for (Heap heap : heaps) {
                heap.lie(u, v, ink);
            }
        });
    }

    /** Four to eight grains of chromatin, no two alike and some grown together, in a clear space. */
    private static final class Heap {
        private final Shape space;
        private final Shape grains;
        private final float soft;
        private final float deep;

        Heap(double x, double y, double radius, Chance chance) {
            int number = 4 + chance.below(5);
            double turn = chance.between(0, FULL);
            List<Shape> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                double far = radius * chance.between(i == 0 ? 0 : 0.35, i == 0 ? 0.3 : 0.85);
                double way = turn + FULL * (i + chance.between(-0.5, 0.5)) / number;
                all.add(Blob.oval(2 * radius * chance.between(0.22, 0.44), chance.between(0.6, 0.95), 0.08, chance)
                        .placed(x + far * StrictMath.cos(way), y + far * StrictMath.sin(way), way));
            }
            grains = Shape.joined(all, 0.25);
            space = Blob.oval(2.7 * radius, chance.between(0.8, 0.95), 0.05, chance)
                    .placed(x, y, turn);
            soft = chance.near(0.3, 0.7);
            deep = chance.near(0.7, 1);
        }

        float space(float u, float v) {
            return space.inside(u, v);
        }

        void lie(float u, float v, Ink ink) {
            float d = space.inside(u, v);
            if (d > -1) {
                ink.absorb(
                        Trichrome.CHROMATIN,
                        deep * ink.within(grains.inside(u, v), soft) + 0.08f * Substance.line(d - 0.1f, 0.4f));
            }
        }
    }
}
