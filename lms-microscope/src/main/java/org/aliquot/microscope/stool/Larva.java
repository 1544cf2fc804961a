package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Individual;
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

    /** Blunt in front, drawn to a point behind. */
    private static double width(double way) {
        double front =
                StrictMath.sqrt(Math.clamp(way / 0.045, 0, 1)) * (0.62 + 0.38 * Steps.smooth(0.02f, 0.3f, (float) way));
        double behind = StrictMath.pow(Math.clamp((1 - way) / 0.3, 0, 1), 0.85);
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
        float germ = chance.near(0.52, 0.58);
        float span = 11 / (float) size;
        float lean = wide * chance.near(-0.12, 0.12);
        return new Substance(shape, size * 0.62 + 2, (u, v, d, ink) -> {
            float way = way(u) / LAST;
            float across = (v - at(line, way(u))) * at(steep, way(u));
            float within = ink.within(d, 0.5f);
            ink.retard(within * (0.14f + 0.14f * Substance.dome(d, wide)));
            ink.absorb(Yolk.STRAW, tint * within * (0.7f + 0.6f * Substance.dome(d, wide)));
            ink.absorb(Dyes.SHADE, 0.4f * Substance.line(d - 0.3f, 0.8f) + 0.1f * Substance.line(d - 1.3f, 0.5f));
            float gullet = gullet(way, throat) - Math.abs(across);
            float swallow = ink.within(gullet, 0.7f) * Steps.smooth(throat + 0.012f, throat, way);
            ink.absorb(Yolk.STRAW, 0.2f * swallow);
            ink.absorb(
                    Dyes.SHADE,
                    0.36f * swallow * Substance.line(gullet - 0.3f, 0.8f)
                            + 0.1f * swallow
                            + 0.2f * swallow * Substance.line(across, 0.5f));
            float mouth = Substance.line(Math.abs(across) - 0.9f, 0.6f)
                    * Steps.smooth(4.2f / (float) size, 3.2f / (float) size, way);
            ink.absorb(Dyes.SHADE, 0.36f * mouth * within);
            float bowel = Math.min(d - 1.5f, Math.min((way - throat) * (float) size - 1, (0.9f - way) * (float) size));
            float off = (way - germ) / span;
            float primordium = 0.34f * wide * (1 - off * off) - Math.abs(across - wide * 0.5f - lean);
            float seed = Math.abs(off) < 1 ? ink.within(primordium, 0.8f) : 0;
            gut.lie(u, v, bowel * (1 - seed), ink);
            float canal = Substance.line(across + lean + 0.8f * noise.at(u * 0.08f, 3), 0.7f) * ink.within(bowel, 1);
            ink.absorb(
                    Dyes.SHADE,
                    0.12f * canal
                            + 0.2f * Substance.line(primordium, 0.7f) * (Math.abs(off) < 1.05f ? 1 : 0)
                            - 0.08f * seed);
        });
    }

    /** Half width of the esophagus: a club, a neck, and a bulb before the gut. */
    private float gullet(float way, float throat) {
        float on = way / throat;
        float club = 0.34f * Steps.smooth(0, 0.5f, on) * Steps.smooth(0.72f, 0.6f, on) + 0.12f;
        float bulb = 0.48f * Steps.smooth(0.8f, 0.9f, on) * Steps.smooth(1.01f, 0.96f, on);
        return wide * Math.max(club, bulb);
    }
}
