package org.aliquot.microscope.optics;

import java.util.ArrayList;
import java.util.List;

/** Stain that fell out and dried over a smear: lumps without form that refract, grains strewn around them, needles. */
public final class FallenStain {

    private static final double FULL = 2 * StrictMath.PI;

    private FallenStain() {}

    public static Body heap(double size, Dye dye, Chance chance) {
        var shape = Blob.oval(size, chance.between(0.5, 0.95), 0.12, chance);
        var noise = new Noise(chance);
        var coarse = new Grit(1.7, 0.2, 0.75, chance.between(0.25, 0.5), chance);
        var fine = new Grit(0.8, 0.1, 0.32, 0.3, chance);
        float half = (float) size * 0.4f;
        float crowd = chance.near(0.55, 0.85);
        float deep = chance.near(0.9, 1.4);
        var mass = new Substance(shape, size * 0.62 + 1, (u, v, d, ink) -> {
            float middle = Steps.clamp(d / half);
            float wave = noise.rough(u * 0.42f, v * 0.42f, 4) + crowd * (middle - 0.7f);
            float lump = Steps.smooth(-0.05f, 0.5f, wave) * Steps.smooth(-0.2f, 0.7f, d);
            float strewn = Steps.smooth(-0.3f, 0.5f, d) * (0.5f + 0.5f * middle);
            float grain = strewn * coarse.cover(u, v, 0.9f, ink);
            float dust = strewn * fine.cover(u, v, 0.6f, ink);
            ink.absorb(dye, deep * lump * (0.75f + 0.5f * noise.rough(u * 0.9f + 20, v * 0.9f, 2)));
            ink.absorb(dye, 0.8f * deep * grain + 0.4f * dust);
            ink.retard(0.28f * lump * (1 + 0.5f * noise.at(u * 1.1f + 9, v * 1.1f)) + 0.16f * grain);
        });
        return Group.within(
                mass, List.of(new Needles(needles(size, chance), new Needles.Look(dye, 0.6f, 0, 0.05f, 0.15f))));
    }

    /** In one or two sprays from a lump, as far as the heap reaches. */
    private static List<Needles.Needle> needles(double size, Chance chance) {
        List<Needles.Needle> needles = new ArrayList<>();
        int sprays = chance.below(3);
        for (int i = 0; i < sprays; i++) {
            double way = chance.between(0, FULL);
            double x = size * 0.16 * StrictMath.cos(way);
            double y = size * 0.1 * StrictMath.sin(way);
            int number = 2 + chance.below(4);
            for (int k = 0; k < number; k++) {
                double angle = way + chance.about(0, 0.5);
                double length = size * chance.between(0.16, 0.32);
                needles.add(new Needles.Needle(
                        x + length / 2 * StrictMath.cos(angle),
                        y + length / 2 * StrictMath.sin(angle),
                        angle,
                        length,
                        chance.between(0.1, 0.2)));
            }
        }
        return needles;
    }
}
