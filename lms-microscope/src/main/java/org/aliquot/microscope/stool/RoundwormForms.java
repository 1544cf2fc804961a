package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Eggs of roundworms. */
final class RoundwormForms {

    private static final Dye BILE_BROWN = Dyes.BILE.mixed(Dyes.URATE, 0.5).mixed(Dyes.DIRT, 0.3);

    private RoundwormForms() {}

    /** A smooth shell under a coat of knobs that bile stains; clear crescents at both ends of the one cell within. */
    static Body ascaris(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double coat = chance.between(2.6, 4.4);
        double length = size - 1.7 * coat;
        double ratio = chance.between(0.68, 0.9);
        var inner = Blob.oval(length, ratio, 0.015, chance);
        var knobs = new Noise(chance);
        float high = (float) coat;
        float mean = (float) (length * (1 + ratio) / 4);
        Shape outer = (u, v) -> inner.inside(u, v) + high * (0.3f + 0.8f * rim(knobs, u, v, mean));
        double egg = length * ratio - 6;
        var cell = Blob.oval(Math.min(egg * chance.between(1.02, 1.16), length - 7), 0.93, 0.03, chance);
        var yolk = new Yolk(new Yolk.Look(Yolk.BROWN, chance.between(0.5, 0.8), 1, 2), chance);
        var shell = new Shell(chance.between(1.6, 2.3), BILE_BROWN, chance.between(0.35, 0.6), 0.42);
        Body within = shell.around(
                inner, size * 0.6, (u, v, d, ink) -> yolk.lie(u, v, Math.min(cell.inside(u, v), d - 0.5f), ink));
        float tint = chance.near(0.75, 1.3);
        return new Substance(outer, size * 0.6 + 2, (u, v, d, ink) -> {
                    float deep = inner.inside(u, v);
                    float lies = ink.within(d, 0.7f);
                    float rim = lies * Steps.smooth(2.2f, -0.4f, deep);
                    float knob = knob(knobs, u, v);
                    ink.absorb(
                            BILE_BROWN,
                            tint * (0.85f * rim * (0.6f + 0.5f * knob) + lies * (0.08f + 0.34f * (1 - knob))));
                    ink.absorb(
                            Dyes.SHADE,
                            0.26f * Substance.line(d - 0.4f, 1)
                                    + 0.1f * rim * (1 - knob)
                                    + 0.1f * lies * Substance.line(knob - 0.4f, 0.25f));
                    ink.retard(0.16f * lies + 0.08f * knob * lies);
                    within.stain(u, v, ink);
                })
                .naming(
                        Part.beyond("Knobby coat, stained by bile", outer, inner),
                        Part.of("The one cell within", cell),
                        new Part(
                                "Clear crescent at the end",
                                () -> (u, v) -> Math.min(
                                        Math.min(inner.inside(u, v) - 2.4f, -cell.inside(u, v)), Math.abs(u) - 8)),
                        Part.along("Smooth shell", inner, 1));
    }

    /** Low bumps of all sizes that run into each other, 0 to 1. */
    private static float knob(Noise noise, float u, float v) {
        return Steps.clamp(0.5f + 0.6f * noise.at(u * 0.17f, v * 0.17f) + 0.3f * noise.at(u * 0.37f + 9, v * 0.37f));
    }

    /** Those of the outline, the same along each direction. */
    private static float rim(Noise noise, float u, float v, float mean) {
        float scale = mean / Math.max(0.1f, (float) Math.sqrt(u * u + v * v));
        return knob(noise, u * scale, v * scale);
    }

    /** Longer, with a thin coat or none, full of balls without order. */
    static Body barren(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double ratio = chance.between(0.44, 0.56);
        var oval = Blob.oval(size * 0.98 - 2, ratio, 0.05, chance);
        var knobs = new Noise(chance);
        float high = chance.near(0.4, 2.6);
        float mean = (float) (size * (1 + ratio) / 4);
        Shape outer = (u, v) -> oval.inside(u, v) + high * (0.2f + 0.8f * rim(knobs, u, v, mean));
        var balls = new Grit(6.4, 1.2, 3, 0.85, chance);
        var more = new Grit(4.2, 0.7, 1.9, 0.85, chance);
        var small = new Grit(2.2, 0.4, 1, 0.9, chance);
        var shell = new Shell(chance.between(0.9, 1.4), BILE_BROWN, chance.between(0.5, 0.9), 0.3);
        Body within = shell.around(oval, size * 0.6, (u, v, d, ink) -> {
            float lies = ink.within(d - 0.4f, 0.8f);
            float big = balls.cover(u, v, 1.8f, ink);
            float middle = more.cover(u, v, 1.2f, ink);
            float rings = Substance.line(big - 0.3f, 0.28f) + 0.7f * Substance.line(middle - 0.3f, 0.28f);
            float bright = Steps.smooth(0.5f, 0.9f, big) + 0.5f * Steps.smooth(0.5f, 0.9f, middle);
            ink.absorb(Yolk.BROWN, lies * (0.32f + 0.2f * small.cover(u, v, 0.6f, ink)));
            ink.absorb(Dyes.SHADE, lies * (0.3f * rings - 0.16f * bright + 0.2f * small.cover(u, v, 0.6f, ink)));
            ink.retard(lies * (0.12f * big + 0.08f * middle));
        });
        float tint = chance.near(0.5, 1);
        return new Substance(outer, size * 0.6 + 2, (u, v, d, ink) -> {
                    float lies = ink.within(d, 0.7f);
                    float rim = lies * Steps.smooth(1.5f, -0.3f, oval.inside(u, v));
                    ink.absorb(BILE_BROWN, tint * (0.7f * rim + 0.14f * lies * (1.4f - knob(knobs, u, v))));
                    ink.absorb(Dyes.SHADE, 0.26f * Substance.line(d - 0.3f, 0.8f));
                    ink.retard(0.12f * lies);
                    within.stain(u, v, ink);
                })
                .naming(Part.of("Refractile balls without order", oval), Part.along("Thin coat", outer, 0.8));
    }

    /** A thin clear shell with blunt ends, and well within it an embryo of a few cells. */
    static Body hookworm(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double ratio = chance.between(0.56, 0.66);
        var shape = blunt(size, ratio, chance.between(2.2, 2.6));
        int cleft = 4 << chance.below(2);
        int number = chance.happens(0.15) ? 2 : cleft;
        double a = size / 2 * chance.between(0.7, 0.82);
        double b = size / 2 * ratio * chance.between(0.76, 0.88);
        var cells = new Blastomeres(number, a, b, chance);
        float shift = (float) (size * chance.between(-0.05, 0.05));
        var yolk = new Yolk(new Yolk.Look(Yolk.STRAW, chance.between(0.5, 0.75), 0.8, 0.8), chance);
        var noise = new Noise(chance);
        var shell = new Shell(chance.between(0.55, 0.8), Yolk.STRAW, 0.14, 0.24);
        return shell.around(shape, size * 0.6 + 1, (u, v, d, ink) -> {
                    float e = Math.min(
                            cells.inside(u - shift, v) + 0.5f * noise.at(u * 0.15f, v * 0.15f),
                            Math.max(d - 1, 0) * 1.2f);
                    yolk.lie(u, v, e, ink);
                    float seam = cells.seam(u - shift, v);
                    ink.absorb(
                            Dyes.SHADE,
                            ink.within(e, 1)
                                    * (0.3f * Substance.line(seam, 0.9f) - 0.12f * Steps.smooth(3.2f, 6, seam)));
                })
                .naming(
                        Part.along("Thin, clear shell", shape, 0.35),
                        Part.of("Embryo of a few cells", (u, v) -> cells.inside(u - shift, v)),
                        Part.of(
                                "Clear space within the shell",
                                (u, v) -> Math.min(shape.inside(u, v) - 0.8f, -cells.inside(u - shift, v))));
    }

    /** Rounder at both ends than an ellipse. */
    private static Blob blunt(double size, double ratio, double power) {
        double a = size / 2;
        double b = a * ratio;
        return new Blob(at -> StrictMath.pow(
                StrictMath.pow(Math.abs(StrictMath.cos(at)) / a, power)
                        + StrictMath.pow(Math.abs(StrictMath.sin(at)) / b, power),
                -1 / power));
    }

    /** A barrel of a thick brown shell with a clear plug at both ends. */
    static Body whipworm(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double half = size * chance.between(0.21, 0.24);
        double plug = chance.between(3.2, 4);
        double end = chance.between(3.4, 4.4) / size;
        double belly = chance.between(0.62, 0.8);
        var shape = new Strip(size, 0, way -> {
            double on = Math.clamp((way - end) / (1 - 2 * end), 0, 1);
            double barrel = StrictMath.pow(StrictMath.sin(StrictMath.PI * (0.1 + 0.8 * on)), belly);
            return Math.max(plug * 0.92, half * barrel);
        });
        float body = (float) (size / 2 - end * size * 0.75);
        float least = chance.near(1.6, 2.2);
        float swell = chance.near(0.6, 1.2);
        var yolk = new Yolk(new Yolk.Look(Yolk.BROWN, chance.between(0.3, 0.6), 0.9, 1.4), chance);
        float tint = chance.near(0.7, 1.25);
        return new Substance(shape, size * 0.6 + 1, (u, v, d, ink) -> {
                    float within = ink.within(d, 0.5f);
                    float thick = least + swell * Steps.smooth(0.35f * body, 0.95f * body, Math.abs(u));
                    float shelled = Steps.smooth(body + 0.6f, body - 0.6f, Math.abs(u));
                    float inward = body - Math.abs(u);
                    float opening = (float) plug * 0.75f - Math.abs(v);
                    float inner = ink.within(Math.min(d - thick, inward - 0.8f), 0.6f);
                    float gap = Steps.smooth(-0.6f, 0.6f, opening) * Steps.smooth(4.5f, 2.5f, inward);
                    float wall = within * shelled * (1 - inner) * (1 - gap);
                    ink.retard(0.4f * within - 0.24f * inner - 0.12f * (1 - shelled) * within);
                    ink.absorb(
                            BILE_BROWN,
                            tint * wall + 0.28f * tint * inner * shelled + 0.1f * tint * (within - inner) * (1 - wall));
                    ink.absorb(
                            Dyes.SHADE,
                            (0.14f + 0.3f * shelled) * Substance.line(d - 0.25f, 0.8f)
                                    + shelled
                                            * (1 - gap)
                                            * (0.22f * Substance.line(d - thick, 0.7f)
                                                    + 0.1f * Substance.line(d - 0.55f * thick, 0.5f))
                                    - 0.14f * within * (1 - shelled)
                                    + 0.14f * within * (1 - gap) * Substance.line(inward - 0.3f, 0.7f)
                                    + 0.12f * within * gap * Substance.line(inward - 3.2f - 0.08f * v * v, 0.8f));
                    yolk.lie(u, v, Math.min(d - thick - 0.5f, inward - 4.2f), ink);
                })
                .naming(
                        Part.of("Clear plug at the end", (u, v) -> Math.min(shape.inside(u, v), Math.abs(u) - body)),
                        Part.of(
                                "Thick, brown shell",
                                (u, v) -> Math.min(
                                        0.5f * least - Math.abs(shape.inside(u, v) - 0.5f * least),
                                        0.4f * body - Math.abs(u))),
                        Part.of("Granular content", Shape.circle(0, 0, 4)));
    }
}
