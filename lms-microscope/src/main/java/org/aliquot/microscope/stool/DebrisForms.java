package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** What is left of a meal, with bacteria. */
final class DebrisForms {

    private static final Dye TAN = Dyes.URATE.mixed(Dyes.DIRT, 0.4);

    private DebrisForms() {}

    static Body speck(Individual one) {
        var chance = one.chance();
        var shape = Blob.oval(one.size(), chance.between(0.35, 0.95), 0.22, chance);
        float tint = chance.near(0.2, 0.8);
        float path = chance.near(-0.02, 0.14);
        return new Substance(shape, one.size() * 0.7 + 0.5, (_, _, d, ink) -> {
            float within = ink.within(d, 0.5f);
            ink.retard(path * within);
            ink.absorb(TAN, tint * within);
        });
    }

    /** Ragged, of grains and without an outline. */
    static Body lump(Individual one) {
        var chance = one.chance();
        var oval = Blob.oval(one.size(), chance.between(0.45, 0.9), 0.16, chance);
        var noise = new Noise(chance);
        Shape ragged = (u, v) -> oval.inside(u, v) * 0.8f + 1.6f * noise.rough(u * 0.22f, v * 0.22f, 3) - 0.5f;
        var grit = new Grit(1.5, 0.25, 0.7, 0.8, chance);
        float tint = chance.near(0.12, 0.5);
        return new Substance(ragged, one.size() * 0.75 + 1.5, (u, v, d, ink) -> {
            float within = ink.within(d, 1.6f);
            if (within > 0) {
                float grain = within * grit.cover(u, v, 0.5f, ink);
                float cloud = 1 + 0.7f * noise.rough(u * 0.3f + 20, v * 0.3f, 3);
                ink.absorb(TAN, within * tint * cloud + 0.4f * grain);
                ink.retard(0.05f * grain + 0.03f * within * cloud);
            }
        });
    }

    /** A bit of a fiber with lines along it. */
    static Body shred(Individual one) {
        var chance = one.chance();
        double wide = one.size() * chance.between(0.12, 0.3);
        var strip = new Strip(one.size(), chance.between(0, 0.9) / one.size(), _ -> wide / 2);
        var noise = new Noise(chance);
        float end = (float) one.size() * 0.48f;
        Shape torn = (u, v) -> Math.min(
                strip.inside(u, v) + 0.5f * noise.rough(u * 0.2f, v * 0.2f, 2),
                end - Math.abs(u) + 1.2f * noise.at(u > 0 ? 5 : 9, v * 0.6f));
        float tint = chance.near(0.1, 0.55);
        float path = chance.near(0.06, 0.24);
        return new Substance(torn, one.size() * 0.65 + 1.5, (u, v, d, ink) -> {
            float within = ink.within(d, 0.6f);
            float line = Math.max(0, 1 - 4 * Math.abs(noise.at(u * 0.05f + 9, v * 0.5f)));
            ink.absorb(TAN, within * tint * (0.7f + 0.7f * line) + 0.2f * Substance.line(d - 0.3f, 0.6f));
            ink.retard(path * within * (0.7f + 0.3f * Substance.dome(d, 2)));
        });
    }

    static Body drop(Individual one) {
        var chance = one.chance();
        var shape = Blob.oval(one.size(), chance.between(0.94, 1), 0.01, chance);
        float half = (float) one.size() / 2;
        float ring = chance.near(0.5, 0.9);
        return new Substance(shape, half * 1.1 + 1, (_, _, d, ink) -> {
            float wide = 0.25f * half + 0.3f;
            ink.absorb(
                    Dyes.SHADE,
                    ring * Substance.line(d - 0.3f * wide, wide) - 0.26f * Steps.smooth(0.35f, 1, d / half));
            ink.absorb(Dyes.LIPID, 0.3f * ink.within(d, 0.5f));
            ink.retard(0.1f * ink.within(d, 0.5f));
        });
    }

    /** Iodine makes it blue-black, half digested ones violet to red-brown; light comes through at its edge and its hilum. */
    static Body starch(Individual one) {
        var chance = one.chance();
        return grain(one.size(), chance.near(0.5, 1.2), chance);
    }

    /** One of starch, so deep in color. */
    static Body grain(double size, float deep, Chance chance) {
        var shape = Blob.oval(size, chance.between(0.62, 0.92), 0.08, chance);
        var noise = new Noise(chance);
        var dye = Dyes.CRYSTAL_VIOLET.mixed(Dyes.DIRT, chance.between(0.15, 0.55));
        float half = (float) size * 0.4f;
        double off = size * chance.between(0.04, 0.2);
        double way = chance.between(0, 2 * StrictMath.PI);
        float x = (float) (off * StrictMath.cos(way));
        float y = (float) (off * StrictMath.sin(way));
        float slit = (float) Math.max(0.5, size * chance.between(0.04, 0.07));
        float light = chance.near(0.35, 0.75);
        float ring = (float) size * chance.near(0.14, 0.2);
        return new Substance(shape, size * 0.65 + 1, (u, v, d, ink) -> {
            float within = ink.within(d + 0.3f * noise.rough(u * 0.4f, v * 0.4f, 2), 0.7f);
            float far = (float) Math.hypot(u - x, v - y);
            float patch = 1 + 0.3f * noise.rough(u * 0.25f + 9, v * 0.25f, 3);
            float edge = 0.3f + 0.7f * Steps.smooth(0, half * 0.8f, d);
            float hilum =
                    light * ink.within(slit * 1.6f - Math.abs(u - x) * 0.6f - Math.abs(v - y) * 1.6f, 1.1f * slit);
            float layer = 0.1f
                    * Substance.line(far / ring - Math.round(far / ring), 0.5f)
                    * Steps.smooth(0.5f, 1.5f, far / ring);
            ink.absorb(dye, within * deep * patch * (edge + layer) * (1 - hilum));
            ink.absorb(Dyes.SHADE, 0.2f * Substance.line(d - 0.2f, 0.6f));
            ink.retard(within * (0.12f + 0.14f * Substance.dome(d, half)));
        });
    }
}
