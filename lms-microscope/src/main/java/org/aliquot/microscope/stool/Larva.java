package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** A rhabditiform larva along a bent line, head at negative u. */
final class Larva {

    private static final int LAST = 256;

    private final float[] line = new float[LAST + 2];
    private final float[] half = new float[LAST + 2];
    private final float[] steep = new float[LAST + 2];
    private final double size;
    private final float wide;
    private final Chance chance;

    private Larva(Individual one) {
        chance = one.chance();
        size = one.size() * 0.985;
        wide = chance.near(7, 8.4);
        double bow = chance.between(-0.13, 0.13) * size;
        double wave = chance.between(0.02, 0.075) * size;
        double phase = chance.between(0, 2 * StrictMath.PI);
        double turns = chance.between(4.5, 8);
        for (int i = 0; i < line.length; i++) {
            double way = i / (double) LAST;
            double on = 2 * way - 1;
            line[i] = (float) (bow * (on * on - 0.33) + wave * StrictMath.sin(phase + turns * way));
            half[i] = (float) (wide * width(way));
        }
        for (int i = 0; i < line.length; i++) {
            int last = Math.min(i + 1, LAST + 1);
            int first = Math.max(i - 1, 0);
            double rise = (line[last] - line[first]) / ((last - first) * size / LAST);
            steep[i] = (float) (1 / StrictMath.sqrt(1 + rise * rise));
        }
    }

    /** Rounded in front, then a cylinder, and only the tail drawn to a point. */
    private static double width(double way) {
        double front =
                StrictMath.sqrt(Math.clamp(way / 0.018, 0, 1)) * (0.78 + 0.22 * Steps.smooth(0, 0.1f, (float) way));
        double behind = StrictMath.pow(Math.clamp((1 - way) / 0.22, 0, 1), 0.8);
        return Math.min(front, 0.03 + 0.97 * behind);
    }

    static Body of(Individual one) {
        return new Larva(one).grown();
    }

    private float way(float u) {
        return Steps.clamp((float) (u / size + 0.5)) * LAST;
    }

    private float at(float[] table, float way) {
        int i = (int) way;
        return table[i] + (table[i + 1] - table[i]) * (way - i);
    }

    private Body grown() {
        float end = (float) size / 2;
        Shape shape = (u, v) -> {
            float way = way(u);
            float side = (at(half, way) - Math.abs(v - at(line, way))) * at(steep, way);
            float beyond = Math.abs(u) - end;
            return beyond > 0 ? Math.min(side, -beyond) : side;
        };
        var noise = new Noise(chance);
        var gut = new Yolk(new Yolk.Look(Yolk.STRAW, chance.between(0.35, 0.6), 1.1, 1.2), chance);
        float tint = chance.near(0.3, 0.5);
        float throat = chance.near(0.25, 0.3);
        float germ = chance.near(0.5, 0.58);
        float span = chance.near(9, 11.5) / (float) size;
        float lean = wide * chance.near(-0.14, 0.14);
        return new Substance(shape, size * 0.62 + 2, (u, v, d, ink) -> {
            float way = way(u) / LAST;
            float across = (v - at(line, way(u))) * at(steep, way(u));
            float within = ink.within(d, 0.5f);
            ink.retard(within * (0.14f + 0.14f * Substance.dome(d, wide)));
            ink.absorb(Yolk.STRAW, tint * within * (0.7f + 0.6f * Substance.dome(d, wide)));
            ink.absorb(Dyes.SHADE, 0.4f * Substance.line(d - 0.3f, 0.8f) + 0.1f * Substance.line(d - 1.3f, 0.5f));
            gullet(way, across, throat, ink);
            mouth(way * (float) size, across, within, ink);
            float behind = (way - throat) * (float) size - 0.5f + 0.12f * across * across / wide;
            float bowel = Math.min(d - 1.4f, Math.min(behind, (0.9f - way) * (float) size - 0.9f * Math.abs(across)));
            float off = (way - germ) / span;
            float primordium = 0.46f * wide * (1 - off * off) - Math.abs(across - 0.42f * wide - lean);
            float seed = Math.abs(off) < 1 ? ink.within(Math.min(primordium, d - 0.8f), 0.8f) : 0;
            gut.lie(u, v, bowel * (1 - seed), ink);
            float canal = Substance.line(across + lean + 0.8f * noise.at(u * 0.08f, 3), 0.7f) * ink.within(bowel, 1);
            float cells = Steps.smooth(0.1f, 0.5f, noise.at(u * 0.55f + 40, v * 0.55f));
            ink.absorb(
                    Dyes.SHADE,
                    0.12f * canal * (1 - seed)
                            + 0.3f * Substance.line(primordium - 0.2f, 0.7f) * (Math.abs(off) < 1.04f ? within : 0)
                            + seed * (0.12f * cells - 0.1f));
        });
    }

    /** The mouth canal is as long as it is wide: two short lines with light between. */
    private static void mouth(float from, float across, float within, Ink ink) {
        float canal = Steps.smooth(4.6f, 3.8f, from) * within;
        ink.absorb(
                Dyes.SHADE,
                canal * (0.4f * Substance.line(Math.abs(across) - 1.25f, 0.7f) - 0.16f * Substance.line(across, 1)));
    }

    /** Esophagus: a club, a narrow neck, and a bulb with a valve before the gut. */
    private void gullet(float way, float across, float throat, Ink ink) {
        float on = way / throat;
        float club = (0.2f + 0.26f * Steps.smooth(0.05f, 0.5f, on)) * Steps.smooth(0.66f, 0.58f, on) + 0.17f;
        float off = (on - 0.9f) / 0.115f;
        float bulb = 0.66f * (float) Math.sqrt(Math.max(0, 1 - off * off));
        float deep = wide * Math.max(on < 0.9f ? club : 0, bulb) - Math.abs(across);
        float lies = ink.within(deep, 0.7f)
                * Steps.smooth(4.5f / (float) size, 5.5f / (float) size, way)
                * (on < 1.03f ? 1 : 0);
        ink.absorb(Yolk.STRAW, 0.22f * lies);
        float valve = Substance.line(off, 0.35f) * Substance.line(across, 1.8f);
        ink.absorb(
                Dyes.SHADE,
                lies
                        * (0.4f * Substance.line(deep - 0.4f, 0.9f)
                                + 0.08f
                                + 0.2f * Substance.line(across, 0.5f)
                                + 0.2f * valve));
        ink.retard(0.06f * lies);
    }
}
