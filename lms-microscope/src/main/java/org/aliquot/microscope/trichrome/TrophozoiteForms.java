package org.aliquot.microscope.trichrome;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.VesicularNuclei;

/** Trophozoites. */
final class TrophozoiteForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final int TRIES = 900;

    private TrophozoiteForms() {}

    /** Finely granular, one nucleus with a small dot in its middle, red cells within. */
    static Body histolytica(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = ameba(size, chance.between(0.6, 0.86), chance);
        double[] core = {size * chance.between(-0.2, 0.2), size * chance.between(-0.1, 0.1)};
        double radius = Math.clamp(size * 0.12, 1.9, 2.7);
        var nucleus = VesicularNuclei.at(
                new double[][] {core}, new VesicularNuclei.Look(radius, 0.42, 0.08, 0.7, 0.15), chance);
        var plasma = new Plasma(new Plasma.Look(chance.between(0.75, 1.15), 0.4, 0.08, 1.6), chance);
        List<Body> eaten = new ArrayList<>();
        int number = 2 + chance.below(5);
        for (double[] at : apart(shape, core, radius + 1.8, number, chance)) {
            double cell = chance.between(2.4, 4.2);
            eaten.add(new Moved(eatenCell(cell, chance), at[0], at[1], chance.between(0, FULL)));
        }
        return Group.within(cell(shape, size, plasma, nucleus), eaten);
    }

    private static Body cell(Shape shape, double size, Plasma plasma, VesicularNuclei nuclei) {
        return new Substance(shape, size * 0.62 + 1.5, (u, v, d, ink) -> {
            plasma.lie(u, v, d, ink);
            nuclei.lie(u, v, Trichrome.NUCLEI, ink);
        });
    }

    /** Reaching out on one side. */
    private static Shape ameba(double size, double ratio, Chance chance) {
        var oval = Blob.oval(size, ratio, 0.1, chance);
        var noise = new Noise(chance);
        return (u, v) -> oval.inside(u, v) + 0.5f * noise.at(u * 0.2f, v * 0.2f);
    }

    /** Places within a shape, apart from a point and from each other. */
    private static List<double[]> apart(Shape shape, double[] from, double least, int number, Chance chance) {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < TRIES && places.size() < number; i++) {
            double x = chance.between(-12, 12);
            double y = chance.between(-10, 10);
            if (shape.inside((float) x, (float) y) > 2.1
                    && StrictMath.hypot(x - from[0], y - from[1]) > least + 0.6
                    && places.stream().allMatch(at -> StrictMath.hypot(at[0] - x, at[1] - y) > 3.4)) {
                places.add(new double[] {x, y});
            }
        }
        return places;
    }

    /** Smaller and paler the further it is digested, in a clear ring. */
    private static Body eatenCell(double size, Chance chance) {
        var shape = Blob.oval(size, chance.between(0.85, 1), 0.04, chance);
        float deep = chance.near(0.5, 1.1);
        var noise = new Noise(chance);
        return new Substance(shape, size * 0.6 + 0.8, (u, v, d, ink) -> {
            float within = ink.within(d, 0.4f);
            ink.absorb(Trichrome.PLASMA, -0.3f * Steps.smooth(-0.6f, 0, d) - 0.4f * within);
            ink.absorb(Trichrome.RED, deep * within * (1 + 0.25f * noise.at(u * 0.4f, v * 0.4f)));
            ink.retard(0.04f * within);
        });
    }

    /** Full of vacuoles and bacteria; a nucleus with a great dot off its middle and chromatin in plates. */
    static Body coli(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = ameba(size, chance.between(0.66, 0.9), chance);
        double[] core = {size * chance.between(-0.18, 0.18), size * chance.between(-0.1, 0.1)};
        double radius = Math.clamp(size * 0.125, 2.2, 3.1);
        var nucleus = VesicularNuclei.at(
                new double[][] {core}, new VesicularNuclei.Look(radius, 0.78, 0.42, 1, 0.85), chance);
        var plasma = new Plasma(new Plasma.Look(chance.between(0.8, 1.2), 0.75, 0.5, 0.5), chance);
        List<Body> eaten = new ArrayList<>();
        for (double[] at : apart(shape, core, radius + 0.6, 6 + chance.below(7), chance)) {
            double length = chance.between(0.8, 2.2);
            Shape germ = Strip.rod(length, 0.7, 0);
            eaten.add(new Moved(
                    Speck.flat(germ, Trichrome.RED, chance.between(0.5, 1), length),
                    at[0],
                    at[1],
                    chance.between(0, FULL)));
        }
        return Group.within(cell(shape, size, plasma, nucleus), eaten);
    }

    /** Round, mostly with two nuclei, each a heap of four to eight grains without a ring. */
    static Body dientamoeba(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = ameba(size, chance.between(0.78, 0.97), chance);
        boolean two = chance.happens(0.75);
        var plasma = new Plasma(new Plasma.Look(chance.between(0.6, 1), 0.5, 0.36, 0.4), chance);
        double off = two ? size * chance.between(0.17, 0.24) : size * 0.05;
        double turn = chance.between(0, FULL);
        List<Heap> heaps = new ArrayList<>();
        for (int i = 0; i < (two ? 2 : 1); i++) {
            double way = turn + i * chance.between(2.4, 3.6);
            heaps.add(new Heap(
                    off * StrictMath.cos(way), off * StrictMath.sin(way), size * chance.between(0.1, 0.12), chance));
        }
        List<Body> eaten = new ArrayList<>();
        for (double[] at : apart(shape, new double[] {99, 99}, 0, chance.below(4), chance)) {
            eaten.add(new Moved(
                    Speck.flat(Shape.circle(0, 0, 0.35), Trichrome.RED, chance.between(0.3, 0.7), 1), at[0], at[1], 0));
        }
        return Group.within(
                new Substance(shape, size * 0.62 + 1.5, (u, v, d, ink) -> {
                    plasma.lie(u, v, d, ink);
                    for (Heap heap : heaps) {
                        heap.lie(u, v, ink);
                    }
                }),
                eaten);
    }

    /** Grains of chromatin in a packet. */
    private static final class Heap {

        private final float[] x;
        private final float[] y;
        private final float grain;
        private final float middleX;
        private final float middleY;
        private final float radius;

        Heap(double x, double y, double radius, Chance chance) {
            int number = 4 + chance.below(3);
            this.x = new float[number];
            this.y = new float[number];
            this.middleX = (float) x;
            this.middleY = (float) y;
            this.radius = (float) radius;
            this.grain = (float) radius * chance.near(0.36, 0.46);
            double turn = chance.between(0, FULL);
            for (int i = 0; i < number; i++) {
                double far = radius * (i == 0 ? 0.1 : chance.between(0.5, 0.68));
                double way = turn + FULL * i / (number - 1) + chance.between(-0.25, 0.25);
                this.x[i] = (float) (x + far * StrictMath.cos(way));
                this.y[i] = (float) (y + far * StrictMath.sin(way));
            }
        }

        void lie(float u, float v, Ink ink) {
            float far = (float) Math.hypot(u - middleX, v - middleY);
            ink.absorb(Trichrome.PLASMA, -0.25f * ink.within(radius * 1.15f - far, 0.6f));
            for (int i = 0; i < x.length; i++) {
                float d = grain - (float) Math.hypot(u - x[i], v - y[i]);
                ink.absorb(Trichrome.NUCLEI.chromatin(), 0.85f * ink.within(d, 0.35f));
            }
        }
    }
}
