package org.aliquot.microscope.sediment;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Leaf;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Epithelial cells, from the vagina or urethra up to the tubule. */
final class EpithelialForms {

    private static final double FULL = 2 * StrictMath.PI;

    private EpithelialForms() {}

    /** A nucleus seen without stain: a gray disc with a dark border and a few clumps. */
    private record Nucleus(Shape shape, float strength, Noise noise) {

        static Nucleus of(double size, double x, double y, double strength, Chance chance) {
            var shape =
                    Blob.oval(size, chance.between(0.82, 0.97), 0.04, chance).placed(x, y, chance.between(0, FULL));
            return new Nucleus(shape, (float) strength, new Noise(chance));
        }

        void lie(float u, float v, Ink ink) {
            float d = shape.inside(u, v) + 0.2f * noise.at(u * 0.6f, v * 0.6f);
            if (d > -1) {
                float within = strength * ink.within(d, 0.7f);
                float clumps = Steps.smooth(0, 0.7f, noise.rough(u * 0.7f + 20, v * 0.7f, 2));
                ink.absorb(
                        Dyes.SHADE,
                        within * (0.15f + 0.2f * clumps) + strength * 0.3f * Substance.line(d - 0.15f, 0.6f));
                ink.retard(0.11f * within + 0.05f * within * clumps);
            }
        }
    }

    /** Thin as a leaf: an irregular outline, an edge or two turned over, wrinkles, a small nucleus in the middle. */
    static Body squamous(Individual one) {
        var chance = one.chance();
        var leaf = new Leaf(one.size(), chance);
        var grit = new Grit(2.2, 0.2, 0.55, 0.4, chance);
        var fine = new Grit(1.1, 0.12, 0.3, 0.3, chance);
        var nucleus = Nucleus.of(
                chance.between(7, 9.5),
                one.size() * chance.between(-0.06, 0.06),
                one.size() * chance.between(-0.06, 0.06),
                1,
                chance);
        float thick = chance.near(0.08, 0.12);
        float wrinkles = chance.near(0.03, 0.1);
        float along = chance.near(0, FULL);
        float cos = (float) StrictMath.cos(along);
        float sin = (float) StrictMath.sin(along);
        return new Substance(leaf.shape(), one.size() * 0.62 + 2, (u, v, d, ink) -> {
                    float within = ink.within(d, 0.6f);
                    float folded = within * leaf.folded(u, v, ink);
                    float x = cos * u + sin * v;
                    float y = cos * v - sin * u;
                    float crease = leaf.crease(x, y, d);
                    float grain = within * Math.max(grit.cover(u, v, 0.4f, ink), 0.6f * fine.cover(u, v, 0.3f, ink));
                    ink.retard(thick * (within + 0.8f * folded) + wrinkles * crease + 0.06f * grain);
                    ink.absorb(
                            Dyes.SHADE,
                            0.055f * within
                                    + 0.07f * folded
                                    + 0.1f * crease
                                    + 0.22f * grain
                                    + 0.22f * Substance.line(d - 0.15f, 0.6f));
                    ink.absorb(Dyes.PROTEIN, 0.12f * within + 0.1f * folded);
                    nucleus.lie(u, v, ink);
                })
                .naming(
                        Part.of("Central nucleus, about as large as a red cell", nucleus.shape()),
                        Part.beyond("Thin, flat cytoplasm", leaf.shape(), Shape.circle(0, 0, one.size() * 0.15)),
                        Part.along("Irregular edge", leaf.shape(), 0.8));
    }

    /** Round, pear-shaped or with a tail; the nucleus is in the middle, the border is plain. */
    static Body urothelial(Individual one) {
        var chance = one.chance();
        double size = one.size();
        boolean tailed = chance.happens(0.4);
        Shape outline = tailed ? pear(size, chance) : Blob.oval(size, chance.between(0.75, 0.98), 0.05, chance);
        double x = tailed ? -size * 0.16 : size * chance.between(-0.05, 0.05);
        boolean two = !tailed && chance.happens(0.2);
        double wide = two ? size * 0.3 : size * chance.between(0.32, 0.4);
        var nuclei = two
                ? List.of(Nucleus.of(wide, -size * 0.17, 0, 0.7, chance), Nucleus.of(wide, size * 0.17, 1, 0.7, chance))
                : List.of(Nucleus.of(wide, x, size * chance.between(-0.04, 0.04), 0.75, chance));
        return cell(outline, size, nuclei, new Grit(1.1, 0.18, 0.38, 0.45, chance), chance);
    }

    private static Shape pear(double size, Chance chance) {
        double body = size * chance.between(0.6, 0.7);
        double tail = size - body / 2;
        double shift = (size - body) / 2;
        double half = body * 0.34;
        double end = chance.between(1, 2.4);
        var taper = new Strip(tail, chance.between(0.001, 0.02), way -> end + half * (1 - way) * (1 - way));
        return Shape.joined(
                List.of(Blob.oval(body, 0.92, 0.04, chance).placed(-shift, 0, 0), taper.placed(tail / 2 - shift, 0, 0)),
                3);
    }

    /** A little larger than a white cell, one side flat, the nucleus off the middle, the cytoplasm coarsely granular. */
    static Body tubular(Individual one) {
        return tubule(one.size(), one.chance());
    }

    static Body tubule(double size, Chance chance) {
        int sides = 5 + chance.below(3);
        double[] angles = new double[sides];
        double[] fars = new double[sides];
        double narrow = chance.between(0.78, 0.98);
        for (int i = 0; i < sides; i++) {
            angles[i] = FULL * (i + chance.between(-0.25, 0.25)) / sides;
            fars[i] = chance.between(0.85, 1) * (1 - (1 - narrow) * StrictMath.abs(StrictMath.sin(angles[i])));
        }
        var outline = Facets.of(size * 1.1, angles, fars, size * 0.28);
        double off = size * chance.between(0.12, 0.2);
        double way = chance.between(0, FULL);
        var nucleus = Nucleus.of(
                size * chance.between(0.4, 0.47), off * StrictMath.cos(way), off * StrictMath.sin(way), 0.9, chance);
        return cell(outline, size, List.of(nucleus), new Grit(1.15, 0.22, 0.5, 0.75, chance), chance);
    }

    private static Body cell(Shape outline, double size, List<Nucleus> nuclei, Grit grit, Chance chance) {
        var noise = new Noise(chance);
        var fine = new Grit(0.7, 0.12, 0.3, 0.7, chance);
        float half = (float) size * 0.4f;
        float tint = chance.near(0.15, 0.4);
        return new Substance(outline, size * 0.64 + 1, (u, v, d, ink) -> {
                    float e = d + 0.25f * noise.at(u * 0.5f, v * 0.5f);
                    float within = ink.within(e, 0.5f);
                    float deep = Substance.dome(e, half);
                    float bare =
                            Steps.smooth(0.6f, -0.6f, nuclei.getFirst().shape().inside(u, v));
                    float grain = within
                            * (0.3f + 0.7f * bare)
                            * Math.max(grit.cover(u, v, 0.4f, ink), 0.7f * fine.cover(u, v, 0.3f, ink));
                    ink.retard(within * (0.09f + 0.07f * deep) + 0.055f * grain);
                    ink.absorb(
                            Dyes.SHADE,
                            within * deep * 0.12f + 0.24f * grain + 0.24f * Substance.line(e - 0.15f, 0.6f));
                    ink.absorb(Dyes.PROTEIN, tint * within);
                    for (var nucleus : nuclei) {
                        nucleus.lie(u, v, ink);
                    }
                })
                .naming(
                        Part.of("Round nucleus", nuclei.getFirst().shape()),
                        new Part("Granular cytoplasm", () -> beside(outline, nuclei)),
                        Part.along("Distinct border", outline, 0.5));
    }

    private static Shape beside(Shape outline, List<Nucleus> nuclei) {
        return (u, v) -> {
            float free = outline.inside(u, v);
            for (var nucleus : nuclei) {
                free = Math.min(free, -nucleus.shape().inside(u, v));
            }
            return free;
        };
    }

    /** A tubular cell or macrophage full of fat. */
    static Body fat(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.82, 1), 0.06, chance);
        var body = new Substance(shape, size * 0.62 + 1, (_, _, d, ink) -> {
            float within = ink.within(d, 0.6f);
            ink.retard(0.12f * within);
            ink.absorb(Dyes.SHADE, 0.1f * within + 0.12f * Substance.line(d, 0.7f));
            ink.absorb(Dyes.LIPID, 0.15f * within);
        });
        double[] box = {size / 2, size / 2};
        double largest = chance.between(1.2, 2.1);
        var below = Droplets.within(shape, box, 900, new double[] {0.5, largest}, chance);
        var above = Droplets.within(shape, box, 500, new double[] {0.4, largest}, chance);
        return Group.within(
                body,
                List.of(
                        new Droplets(below, chance.between(0.35, 0.5)),
                        new Droplets(above, chance.between(0.7, 0.95), 270)));
    }
}
