package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Trichomonas: a pear with four flagella before it, an axostyle behind, and a membrane along half of one side. */
final class Trichomonad {

    private static final double FULL = 2 * StrictMath.PI;

    private Trichomonad() {}

    static Body of(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double body = size * chance.between(0.78, 0.88);
        double half = body * chance.between(0.3, 0.38);
        double front = -size / 2 + body / 2;
        var pear = new Strip(
                        body,
                        0,
                        way -> half
                                * (0.25
                                        + 0.75
                                                * StrictMath.pow(
                                                        StrictMath.sin(StrictMath.PI * (0.12 + 0.8 * way)), 0.8))
                                * (1.08 - 0.35 * way * way))
                .placed(front, 0, 0);
        double spike = size * 0.42;
        var axostyle = new Strip(spike, 0, way -> 0.55 * (1 - way) + 0.16)
                .placed(size / 2 - spike / 2, half * chance.between(-0.15, 0.15), 0);
        var shape = Shape.joined(List.of(pear, axostyle), 0.6);
        var nucleus = Blob.oval(size * 0.22, 0.7, 0.05, chance).placed(-size * 0.25, half * 0.15, chance.between(0, 1));
        var grit = new Grit(1.2, 0.2, 0.45, 0.6, chance);
        var noise = new Noise(chance);
        float ripple = chance.near(0, 6);
        float side = chance.happens(0.5) ? 1 : -1;
        float edge = (float) half * 0.9f;
        var cell = new Substance(shape, size * 0.7 + 2, (u, v, d, ink) -> {
            float e = d + 0.3f * noise.at(u * 0.35f, v * 0.35f);
            float within = ink.within(e, 0.5f);
            float core = ink.within(nucleus.inside(u, v), 0.8f);
            float grain = within * grit.cover(u, v, 0.4f, ink);
            ink.retard(within * 0.12f + 0.08f * Substance.dome(e, 3) + 0.06f * core + 0.05f * grain);
            ink.absorb(
                    Dyes.SHADE, 0.12f * within + 0.2f * core + 0.25f * grain + 0.25f * Substance.line(e - 0.15f, 0.6f));
            ink.absorb(Dyes.PROTEIN, 0.2f * within);
            if (u < size * 0.12f && u > -size * 0.45f) {
                float wave = edge * (0.75f + 0.3f * noise.at(u * 0.55f + ripple, 3)) + 0.6f;
                float membrane = Substance.line(v * side - wave, 0.55f);
                ink.absorb(Dyes.SHADE, 0.3f * membrane);
                ink.retard(0.07f * membrane);
            }
        });
        List<Body> flagella = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double angle = StrictMath.PI + (i - 1.5) * chance.between(0.22, 0.42);
            double length = size * chance.between(0.4, 0.58);
            var hair = flagellum(length, chance);
            double far = length / 2;
            flagella.add(
                    new Moved(hair, -size / 2 + 0.8 + far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle));
        }
        var first = flagella.getFirst().outline();
        float crest = edge + 0.6f;
        return Group.within(cell, flagella)
                .naming(
                        Part.of("Flagella in front", (u, v) -> Math.min(first.inside(u, v), 0.5f + shape.inside(u, v))),
                        Part.of(
                                "Pointed axostyle behind",
                                (u, v) -> Math.min(axostyle.inside(u, v), 0.25f - pear.inside(u, v))),
                        Part.of("Nucleus", nucleus),
                        Part.of(
                                "Undulating membrane",
                                (u, v) -> Math.min(
                                        Math.min(0.6f - Math.abs(v * side - crest), 0.5f + shape.inside(u, v)),
                                        Math.min((float) size * 0.1f - u, u + (float) size * 0.43f))));
    }

    private static Body flagellum(double length, Chance chance) {
        float wave = chance.near(0.25, 0.7);
        float phase = chance.near(0, FULL);
        float turns = chance.near(0.5, 0.9);
        float half = (float) length / 2;
        Shape shape = (u, v) -> {
            float line = wave * (float) StrictMath.sin(phase + turns * u) * Steps.smooth(-half, half, u);
            return Math.min(0.17f - Math.abs(v - line), half - Math.abs(u));
        };
        return OrganismForms.hair(shape, length, 0.5f);
    }
}
