package org.aliquot.microscope.stool;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Cysts of protozoa: iodine makes the cytoplasm yellow and glycogen red-brown. */
final class CystForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye GLYCOGEN = Dyes.IODINE.mixed(Dyes.DIRT, 0.3).times(1.2);

    private static final VesicularNuclei.Stained IN_IODINE =
            new VesicularNuclei.Stained(Dyes.SHADE.mixed(Yolk.BROWN, 0.45), Yolk.BROWN);

    private CystForms() {}

    /** Cytoplasm that takes some iodine, in fine grains. */
    private static final class Plasma {
        private final Noise noise;
        private final Grit grit;
        private final float tint;
        private final float half;

        Plasma(double size, Chance chance) {
            noise = new Noise(chance);
            grit = new Grit(0.9, 0.16, 0.4, 0.85, chance);
            tint = chance.near(0.42, 0.75);
            half = (float) size * 0.4f;
        }

        void lie(float u, float v, float d, Ink ink) {
            float within = ink.within(d, 0.7f);
            float grain = within * grit.cover(u, v, 0.45f, ink);
            float cloud = 1 + 0.35f * noise.rough(u * 0.22f, v * 0.22f, 3);
            ink.absorb(Yolk.STRAW, tint * within * cloud * (0.6f + 0.4f * Substance.dome(d, half)));
            ink.absorb(Dyes.SHADE, 0.05f * within + 0.15f * grain + 0.05f * within * cloud);
            ink.retard(0.05f * within + 0.03f * grain);
        }
    }

    private static Shell wall(Chance chance) {
        return new Shell(chance.between(0.35, 0.5), Yolk.STRAW, 0.3, 0.2);
    }

    /** One to four nuclei with a dot in the middle and even fine chromatin; now and then bars with round ends. */
    static Body histolytica(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.92, 1), 0.02, chance);
        boolean young = chance.happens(0.2);
        int number = young ? 1 + chance.below(2) : 4;
        double radius = size * (young ? chance.between(0.15, 0.18) : chance.between(0.105, 0.13));
        var nuclei = VesicularNuclei.in(
                shape, size / 2, number, new VesicularNuclei.Look(radius, 0.42, 0.08, 0.55, 0.12), chance);
        var glycogen = young
                ? Blob.oval(size * chance.between(0.35, 0.5), 0.7, 0.1, chance)
                        .placed(size * 0.12, size * chance.between(-0.14, 0.14), chance.between(0, FULL))
                : Shape.nowhere();
        boolean barred = young || chance.happens(0.25);
        var bar = barred
                ? Strip.rod(size * chance.between(0.3, 0.46), chance.between(1.2, 1.7), 0)
                        .placed(
                                -size * chance.between(0.1, 0.22),
                                size * chance.between(-0.2, 0.2),
                                chance.between(0, FULL))
                : Shape.nowhere();
        var plasma = new Plasma(size, chance);
        return wall(chance)
                .around(shape, size * 0.6 + 1, (u, v, d, ink) -> {
                    plasma.lie(u, v, d, ink);
                    ink.absorb(GLYCOGEN, 0.5f * ink.within(glycogen.inside(u, v), 2.2f));
                    float bright = ink.within(Math.min(bar.inside(u, v), d - 0.3f), 0.5f);
                    ink.absorb(Dyes.SHADE, 0.2f * Substance.line(bar.inside(u, v), 0.5f) - 0.06f * bright);
                    ink.retard(0.1f * bright);
                    nuclei.lie(u, v, IN_IODINE, ink);
                })
                .naming(
                        Part.of("Nucleus with a dot in the middle", nuclei.first()),
                        Part.of("Chromatoid bar with round ends", bar),
                        Part.of("Glycogen", glycogen),
                        Part.along("Wall", shape, 0.3));
    }

    /** Seven or eight nuclei, their dot off the middle and their chromatin in plates; splinters now and then. */
    static Body coli(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.88, 1), 0.025, chance);
        int number = 8 - chance.below(2);
        double radius = size * chance.between(0.082, 0.1);
        var nuclei = VesicularNuclei.in(
                shape, size / 2, number, new VesicularNuclei.Look(radius, 0.55, 0.4, 0.75, 0.75), chance);
        double turn = chance.between(0, FULL);
        var splinters = chance.happens(0.15)
                ? Shape.joined(
                        List.of(
                                Strip.spindle(size * 0.34, 0.9, 0, 0.7).placed(-size * 0.12, size * 0.1, turn),
                                Strip.spindle(size * 0.28, 0.7, 0, 0.7).placed(-size * 0.1, size * 0.04, turn + 0.3)),
                        0.1)
                : Shape.nowhere();
        var plasma = new Plasma(size, chance);
        return wall(chance)
                .around(shape, size * 0.6 + 1, (u, v, d, ink) -> {
                    plasma.lie(u, v, d, ink);
                    float splinter = ink.within(splinters.inside(u, v), 0.5f);
                    ink.absorb(Dyes.SHADE, 0.14f * splinter);
                    ink.retard(0.08f * splinter);
                    nuclei.lie(u, v, IN_IODINE, ink);
                })
                .naming(
                        Part.of("One of " + number + " nuclei", nuclei.first()),
                        Part.of("Splinter of a chromatoid body", splinters),
                        Part.along("Wall", shape, 0.3));
    }

    /** Oval; nuclei at one end, threads along, the cytoplasm drawn back from the wall. */
    static Body giardia(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double ratio = chance.between(0.62, 0.76);
        var shape = Blob.oval(size, ratio, 0.012, chance);
        float gap = chance.near(0.25, 0.9);
        var noise = new Noise(chance);
        double x = -size * chance.between(0.22, 0.27);
        double y = size * ratio * 0.17;
        int number = chance.happens(0.7) ? 4 : 2;
        double[][] places = {{x, y}, {x * 0.8, -y}, {x * 0.45, y * 1.3}, {x * 1.25, -y * 0.5}};
        var nuclei = VesicularNuclei.at(
                number == 4 ? places : new double[][] {places[0], places[1]},
                new VesicularNuclei.Look(size * 0.085, 0.42, 0.05, 0.3, 0.2),
                chance);
        float bow = chance.near(-0.05, 0.05);
        var axis = new Strip(size * chance.between(0.6, 0.74), 0, _ -> 0.24);
        var side = new Strip(size * 0.4, 0.06, way -> 0.22 + 0.16 * way)
                .placed(size * 0.1, size * ratio * 0.12, chance.between(-0.4, 0.2));
        var median = new Strip(size * 0.22, 0.2, way -> 0.42)
                .placed(size * chance.between(0.08, 0.18), -size * ratio * 0.08, chance.between(0.8, 2));
        var plasma = new Plasma(size, chance);
        return wall(chance)
                .around(shape, size * 0.6 + 1, (u, v, d, ink) -> {
                    float drawn = gap * Steps.smooth(-0.4f, 0.6f, noise.at(u * 0.12f, v * 0.12f) + 0.2f);
                    float e = d - drawn;
                    plasma.lie(u, v, e, ink);
                    ink.absorb(
                            Dyes.SHADE,
                            0.2f * Substance.line(e, 0.4f) * Steps.smooth(0.1f, 0.4f, drawn)
                                    - 0.1f * Steps.smooth(0.3f, -0.3f, e));
                    float y0 = v + bow * u * u * 0.3f;
                    float threads = Math.max(
                            ink.within(axis.inside(u, y0 - 0.3f), 0.4f), ink.within(axis.inside(u, y0 + 0.35f), 0.4f));
                    threads = Math.max(threads, 0.8f * ink.within(side.inside(u, v), 0.4f));
                    float curved = ink.within(median.inside(u, v), 0.5f);
                    ink.absorb(Dyes.SHADE, 0.22f * threads + 0.28f * curved);
                    ink.absorb(Yolk.BROWN, 0.15f * threads + 0.3f * curved);
                    nuclei.lie(u, v, IN_IODINE, ink);
                })
                .naming(
                        Part.of("Nucleus at one end", nuclei.first()),
                        Part.of("Threads along the cyst", axis),
                        Part.of("Curved median body", median),
                        Part.along("Wall", shape, 0.3));
    }

    /** A vacuole of glycogen, and one nucleus that is nearly all dot, in a clear space. */
    static Body iodamoeba(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.68, 0.96), 0.08, chance);
        double share = chance.between(0.4, 0.58);
        double x = size * chance.between(0.06, 0.14);
        var vacuole = Blob.oval(size * share, chance.between(0.78, 0.98), 0.05, chance)
                .placed(x, size * chance.between(-0.06, 0.06), chance.between(0, FULL));
        double[] core = {-size * chance.between(0.25, 0.31), size * chance.between(-0.12, 0.12)};
        var nuclei = VesicularNuclei.at(
                new double[][] {core}, new VesicularNuclei.Look(size * 0.125, size * 0.062, 0.25, 0.16, 0.2), chance);
        float halo = (float) size * 0.12f;
        float soft = chance.near(0.6, 1.3);
        var noise = new Noise(chance);
        float deep = chance.near(1.1, 1.7);
        var plasma = new Plasma(size, chance);
        return wall(chance)
                .around(shape, size * 0.62 + 1, (u, v, d, ink) -> {
                    plasma.lie(u, v, d, ink);
                    float g = Math.min(vacuole.inside(u, v) + 0.5f * noise.at(u * 0.35f, v * 0.35f), d - 0.3f);
                    float within = ink.within(g, soft);
                    float cloud = 1 + 0.25f * noise.rough(u * 0.4f + 9, v * 0.4f, 2);
                    ink.absorb(GLYCOGEN, deep * within * cloud * (0.6f + 0.4f * Substance.dome(g, 3)));
                    float far = (float) Math.hypot(u - core[0], v - core[1]);
                    ink.absorb(Yolk.STRAW, -0.3f * ink.within(halo - far, 0.9f));
                    nuclei.lie(u, v, IN_IODINE, ink);
                })
                .naming(
                        Part.of("Nucleus, nearly all dot", nuclei.first()),
                        Part.of("Glycogen vacuole", vacuole),
                        Part.along("Wall", shape, 0.3));
    }

    /** A great empty-looking body, and the cytoplasm with its nuclei a thin ring about it. */
    static Body blastocystis(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.9, 1), 0.025, chance);
        float rim = (float) size * chance.near(0.07, 0.11);
        double thick = chance.between(0, FULL);
        var middle = Blob.oval(size - 2.3 * rim, chance.between(0.9, 1), 0.03, chance)
                .placed(rim * 0.7 * StrictMath.cos(thick), rim * 0.7 * StrictMath.sin(thick), 0);
        int number = 2 + chance.below(3);
        double[][] places = new double[number][];
        double turn = thick + StrictMath.PI;
        for (int i = 0; i < number; i++) {
            double far = size / 2 - rim * 0.85;
            places[i] = new double[] {far * StrictMath.cos(turn), far * StrictMath.sin(turn) * 0.95};
            turn += FULL / number * chance.between(0.7, 1.2);
        }
        float nucleus = Math.min(1, rim * 0.75f);
        var noise = new Noise(chance);
        float tint = chance.near(0.5, 0.85);
        float core = chance.near(0.12, 0.45);
        var grit = new Grit(0.8, 0.15, 0.36, 0.8, chance);
        return new Substance(shape, size * 0.6 + 1, (u, v, d, ink) -> {
                    float within = ink.within(d, 0.5f);
                    float m = middle.inside(u, v) + 0.3f * noise.at(u * 0.3f, v * 0.3f);
                    float inside = ink.within(m, 0.6f);
                    float ring = within - inside;
                    ink.retard(0.16f * within - 0.1f * inside);
                    ink.absorb(Yolk.STRAW, tint * ring * (1 + 0.3f * noise.at(u * 0.5f, v * 0.5f)));
                    ink.absorb(Yolk.STRAW, core * inside * (1 + 0.4f * noise.rough(u * 0.2f + 9, v * 0.2f, 2)));
                    ink.absorb(
                            Dyes.SHADE,
                            0.3f * Substance.line(d - 0.2f, 0.55f)
                                    + 0.12f * Substance.line(m, 0.6f)
                                    + 0.16f * ring * grit.cover(u, v, 0.4f, ink));
                    for (double[] place : places) {
                        float far = (float) Math.hypot(u - place[0], v - place[1]);
                        float dot = ink.within(nucleus - far + 0.4f * noise.at(u * 0.6f, v * 0.6f), 0.9f) * within;
                        ink.absorb(Dyes.SHADE, 0.3f * dot);
                        ink.absorb(Yolk.BROWN, 0.5f * dot);
                    }
                })
                .naming(
                        Part.of("Central body", middle),
                        Part.of("Nucleus in the rim", Shape.circle(places[0][0], places[0][1], nucleus)),
                        Part.beyond("Thin ring of cytoplasm", shape, middle));
    }

    /** Small and oval; four nuclei that are nothing but dots. */
    static Body endolimax(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.68, 0.86), 0.03, chance);
        var nuclei = VesicularNuclei.in(
                shape, size / 2, 4, new VesicularNuclei.Look(size * 0.1, size * 0.062, 0.15, 0.12, 0.1), chance);
        var plasma = new Plasma(size, chance);
        return wall(chance)
                .around(shape, size * 0.62 + 1, (u, v, d, ink) -> {
                    plasma.lie(u, v, d, ink);
                    nuclei.lie(u, v, IN_IODINE, ink);
                })
                .naming(Part.of("One of four nuclei, nearly all dot", nuclei.first()), Part.along("Wall", shape, 0.3));
    }
}
