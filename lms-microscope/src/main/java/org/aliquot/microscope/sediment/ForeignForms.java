package org.aliquot.microscope.sediment;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** What got into the urine or onto the slide, and mucus. */
final class ForeignForms {

    private static final double FULL = 2 * StrictMath.PI;

    private ForeignForms() {}

    /** Round to angular, a dimple or a cleft off the middle, faint rings around it. */
    static Body starch(Individual one) {
        var chance = one.chance();
        double size = one.size();
        int sides = 6 + chance.below(4);
        double[] angles = new double[sides];
        double[] fars = new double[sides];
        for (int i = 0; i < sides; i++) {
            angles[i] = FULL * (i + chance.between(-0.3, 0.3)) / sides;
            fars[i] = chance.between(0.86, 1);
        }
        var shape = Facets.of(size * 1.07, angles, fars, size * 0.22);
        double x = size * chance.between(-0.1, 0.1);
        double y = size * chance.between(-0.1, 0.1);
        double cleft = size * chance.between(0.1, 0.26);
        double turn = chance.between(0, FULL);
        var slit = Shape.joined(
                List.of(
                        Strip.rod(cleft, 0.7, 0).placed(x, y, turn),
                        Strip.rod(cleft * chance.between(0.1, 0.9), 0.6, 0)
                                .placed(
                                        x + cleft * 0.2 * StrictMath.cos(turn + 1),
                                        y + cleft * 0.2 * StrictMath.sin(turn + 1),
                                        turn + 1.3)),
                0.5);
        float half = (float) size * 0.42f;
        float path = chance.near(0.5, 0.75);
        float rings = chance.happens(0.35) ? chance.near(0.02, 0.05) : 0.004f;
        float cx = (float) x;
        float cy = (float) y;
        var noise = new Noise(chance);
        return new Substance(shape, size * 0.62 + 2, (u, v, d, ink) -> {
            float within = ink.within(d, 0.45f);
            float deep = Substance.dome(d, half);
            float gap = slit.inside(u, v) + 0.2f * noise.at(u * 0.7f, v * 0.7f);
            float dimple = ink.within(gap, 0.7f);
            float rho = (float) Math.sqrt((u - cx) * (u - cx) + (v - cy) * (v - cy)) / 2.1f;
            float ring = rings * within * Substance.line(rho - Math.round(rho), 0.4f);
            ink.retard(within * path * (0.35f + 0.65f * deep) - 0.16f * dimple * within + 0.3f * ring);
            float off = Steps.smooth(0, (float) size * 0.16f, rho * 2.1f);
            ink.split(within * path * 420 * off * (0.35f + 0.65f * deep), u - cx, v - cy);
            ink.absorb(
                    Dyes.SHADE,
                    0.45f * Substance.line(d - 0.3f, 0.8f)
                            + 0.5f * dimple
                            + 0.2f * Steps.smooth(2, 0, Math.abs(gap))
                            + ring
                            - 0.12f * Steps.smooth(0.7f, 1, deep));
        });
    }

    /** Flat or twisted, dark-edged, much coarser than a cast. */
    static Body fiber(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double width = chance.between(9, 17);
        double bend = chance.between(0.1, 0.9) / size;
        double twist = chance.between(0.03, 0.07);
        double phase = chance.between(0, FULL);
        double narrow = chance.between(0.1, 0.6);
        var strip = new Strip(
                size * 1.1,
                bend,
                way -> width / 2 * (1 - narrow * (0.5 + 0.5 * StrictMath.sin(phase + way * size * twist * 3))));
        double rise = -size * size * bend / 20;
        var noise = new Noise(chance);
        float end = (float) size * 0.48f;
        float slant = chance.near(-0.8, 0.8);
        Shape shape = (u, v) -> Math.min(
                strip.inside(u, v) + 0.5f * noise.at(u * 0.08f, v * 0.1f) + 0.2f * noise.at(u * 0.5f, v * 0.5f),
                end - Math.abs(u) + slant * v + 3 * noise.at(7, v * 0.3f));
        float path = chance.near(0.6, 0.95);
        float lumen = chance.near(0.1, 0.35);
        float half = (float) width / 2;
        float blue = chance.happens(0.25) ? chance.near(0.1, 0.4) : 0;
        float yellow = chance.near(0.05, 0.3);
        var placed = shape.placed(0, rise, 0);
        return new Substance(placed, size * 0.64 + 2, (u, v, d, ink) -> {
            float within = ink.within(d, 0.5f);
            float deep = Substance.dome(d, half * 0.7f);
            float streak = Math.max(0, 1 - 5 * Math.abs(noise.at(u * 0.02f + 30, (half - d) * 0.25f)));
            float canal = lumen * Steps.smooth(half * 0.45f, half * 0.7f, d);
            ink.retard(within * path * (0.35f + 0.65f * deep) - 0.2f * canal + 0.06f * streak * within);
            float thick = deep * deep - 0.5f * canal + 0.3f * streak + 0.3f * noise.at(u * 0.03f, v * 0.06f);
            ink.split(ink.within(d - 1, 2) * path * 720 * Math.max(thick, 0.1f), 1, (float) bend * u);
            ink.absorb(
                    Dyes.SHADE,
                    0.8f * Substance.line(d - 0.4f, 1)
                            + within * (0.08f + 0.2f * streak)
                            - 0.12f * deep
                            + 0.3f * Substance.line(d - half * 0.5f, 0.8f) * lumen);
            ink.absorb(Dyes.COTTON_BLUE, blue * within * (0.4f + 0.6f * deep));
            ink.absorb(Dyes.LIPID, yellow * within);
        });
    }

    /** A broad black ring, the middle as bright as a lamp. */
    static Body air(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.95, 1), 0.008, chance);
        float wide = (float) size * chance.near(0.09, 0.15);
        float inner = chance.near(0.2, 0.5);
        return new Substance(shape, size * 0.55 + 2, (_, _, d, ink) -> {
            float within = ink.within(d, 0.5f);
            float rim = Steps.smooth(wide * 1.25f, wide * 0.6f, d) * within;
            ink.absorb(
                    Dyes.SHADE,
                    3.2f * rim
                            + inner * Substance.line(d - wide * 1.7f, wide * 0.35f)
                            - 0.16f * Steps.smooth(wide * 1.2f, wide * 2.2f, d));
            ink.absorb(Dyes.SHADE, -0.9f * Substance.line(d - wide * 0.75f, wide * 0.16f));
            ink.retard(-0.35f * within);
        });
    }

    /** Perfectly round and without structure. */
    static Body oil(Individual one) {
        return new Droplets(
                List.of(new Droplets.Drop(0, 0, one.size() / 2)), one.chance().between(0.85, 1));
    }

    /** A long ribbon of unlike width, striped along, hardly to be seen. */
    static Body mucus(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double width = chance.between(4, 11);
        double bow = chance.between(-0.14, 0.14) * size;
        double wave = chance.between(0.01, 0.05) * size;
        double phase = chance.between(0, FULL);
        double pinch = chance.between(0, FULL);
        float half = (float) size / 2;
        float[] line = new float[130];
        float[] wide = new float[130];
        for (int i = 0; i < line.length; i++) {
            double way = i / 128.0 * 2 - 1;
            double open = StrictMath.sqrt(Math.max(0, 1 - way * way));
            line[i] = (float) (bow * (way * way - 0.3) + wave * StrictMath.sin(phase + 5 * way));
            wide[i] = (float) (width / 2 * Math.max(0.12, open * (0.55 + 0.45 * StrictMath.sin(pinch + 6 * way))));
        }
        var noise = new Noise(chance);
        Shape shape = (u, v) -> {
            float way = Steps.clamp((u + half) / (2 * half)) * 127.99f;
            int i = (int) way;
            float y = line[i] + (line[i + 1] - line[i]) * (way - i);
            float w = wide[i] + (wide[i + 1] - wide[i]) * (way - i);
            return Math.min(w - Math.abs(v - y), half - Math.abs(u));
        };
        float strength = chance.near(1, 1.7);
        return new Substance(shape, size * 0.6 + 2, (u, v, d, ink) -> {
            float within = ink.within(d, 1);
            float way = Steps.clamp((u + half) / (2 * half)) * 127.99f;
            int i = (int) way;
            float across = v - line[i] - (line[i + 1] - line[i]) * (way - i);
            float stripe = Math.max(0, 1 - 4.5f * Math.abs(noise.at(u * 0.018f, across * 0.28f)));
            float patch = Steps.clamp(0.65f + noise.at(u * 0.05f + 20, v * 0.05f));
            ink.retard(strength * patch * (0.045f * within + 0.05f * stripe * within));
            ink.absorb(
                    Dyes.SHADE,
                    strength
                            * patch
                            * (0.025f * within + 0.08f * stripe * within + 0.06f * Substance.line(d - 0.2f, 0.7f)));
        });
    }
}
