package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Yeasts;

/** What is taken for parasites. */
final class MimicForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye POLLEN = Dyes.BILE.mixed(Dyes.URATE, 0.4).mixed(Dyes.DIRT, 0.2);

    private MimicForms() {}

    static Body yeast(Individual one) {
        return Yeasts.buddingOrSingle(one, 0.4, MimicForms::cell);
    }

    private static Body cell(Shape shape, double reach, Chance chance) {
        float tint = chance.near(0.5, 1.05);
        float path = chance.near(0.2, 0.32);
        float hole = chance.near(0.15, 0.6);
        var noise = new Noise(chance);
        return new Substance(shape, reach, (u, v, d, ink) -> {
            float within = ink.within(d, 0.45f);
            float deep = Substance.dome(d, 1.8f);
            float vacuole =
                    hole * Steps.smooth(0.1f, 0.5f, noise.at(u * 0.35f, v * 0.35f)) * Steps.smooth(0.7f, 1.3f, d);
            ink.retard(within * path * (0.5f + 0.5f * deep));
            ink.absorb(Yolk.STRAW, tint * within * (0.6f + 0.4f * deep) * (1 - 0.6f * vacuole));
            ink.absorb(Dyes.SHADE, 0.32f * Substance.line(d - 0.1f, 0.55f) + 0.08f * within - 0.12f * vacuole);
        });
    }

    /** A thick sculptured wall with spines or a net, and pores or furrows. */
    static Body pollen(Individual one) {
        var chance = one.chance();
        double size = one.size();
        boolean spiny = chance.happens(0.6);
        int spines = 16 + chance.below(12);
        double high = spiny ? chance.between(0.07, 0.11) : 0.015;
        double sharp = FULL / spines * chance.between(0.2, 0.28);
        double[] height = new double[spines];
        for (int i = 0; i < spines; i++) {
            height[i] = high * chance.between(0.75, 1.1);
        }
        double flat = chance.between(0, 0.05);
        double radius = size / 2 / (1 + high);
        var shape = new Blob(at -> {
            double sum = 1 + flat * StrictMath.cos(2 * at);
            for (int i = 0; i < spines; i++) {
                double off = StrictMath.IEEEremainder(at - FULL * (i + 0.3 * height[i] / high) / spines, FULL) / sharp;
                sum += height[i] * StrictMath.exp(-Math.abs(off) * 1.6);
            }
            return radius * sum;
        });
        float half = (float) radius;
        float wall = (float) radius * chance.near(0.1, 0.17);
        var knobs = spiny ? new Grit(4.6, 0.6, 1.3, 0.95, chance) : new Grit(2.2, 0.4, 0.9, 0.95, chance);
        var noise = new Noise(chance);
        double pore = chance.between(0, FULL);
        float px = (float) (radius * 0.45 * StrictMath.cos(pore));
        float py = (float) (radius * 0.45 * StrictMath.sin(pore));
        float tint = chance.near(0.7, 1.3);
        return new Substance(shape, size * 0.62 + 1, (u, v, d, ink) -> {
            float within = ink.within(d, 0.5f);
            float rho = half - (float) Math.sqrt(u * u + v * v);
            float deep = Substance.dome(rho, half);
            float knob = knobs.cover(u, v, 0.7f, ink) * Steps.smooth(0.5f, 2, rho);
            float rim = within * Steps.smooth(wall + 0.8f, wall - 0.8f, rho);
            float open = ink.within(half * 0.17f - (float) Math.hypot(u - px, v - py), 1.6f);
            ink.retard(0.3f * within + 0.16f * deep + 0.06f * knob);
            ink.absorb(
                    POLLEN,
                    tint
                            * (0.5f * rim
                                    + within
                                            * (0.5f
                                                    + 0.3f * deep
                                                    + 0.16f * noise.rough(u * 0.12f, v * 0.12f, 3)
                                                    - 0.35f * open)));
            ink.absorb(
                    Dyes.SHADE,
                    0.36f * Substance.line(d - 0.3f, 0.9f)
                            + 0.28f * Substance.line(rho - wall, 0.9f)
                            + 0.2f * knob
                            + 0.2f * Substance.line(half * 0.17f - (float) Math.hypot(u - px, v - py), 0.8f));
        });
    }

    /** Ragged, with two to four lobes, which iodine shows as one nucleus each to whoever hurries. */
    static Body white(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var oval = Blob.oval(size, chance.between(0.82, 0.97), 0.07, chance);
        var noise = new Noise(chance);
        Shape shape = (u, v) -> oval.inside(u, v) + 0.45f * noise.rough(u * 0.35f, v * 0.35f, 2);
        var nucleus = Lobes.segmented(size, 2 + chance.below(3), chance).shape();
        var grit = new Grit(0.9, 0.2, 0.42, 0.75, chance);
        float tint = chance.near(0.35, 0.65);
        float clear = chance.near(0.7, 1.2);
        float half = (float) size * 0.45f;
        return new Substance(shape, size * 0.62 + 1.5, (u, v, d, ink) -> {
            float within = ink.within(d, 0.7f);
            float core = nucleus.inside(u, v) + 0.25f * noise.at(u * 0.7f + 9, v * 0.7f);
            float lobe = ink.within(core, 0.9f) * within;
            float grain = within * grit.cover(u, v, 0.45f, ink) * (1 - 0.5f * lobe);
            ink.retard(within * (0.05f + 0.05f * Substance.dome(d, half)) + 0.05f * lobe + 0.03f * grain);
            ink.absorb(Yolk.STRAW, tint * within * (0.7f + 0.3f * Substance.dome(d, half)));
            ink.absorb(Yolk.BROWN, clear * 0.42f * lobe * (1 + 0.3f * noise.rough(u * 0.5f + 30, v * 0.5f, 2)));
            ink.absorb(
                    Dyes.SHADE,
                    0.06f * within
                            + 0.17f * grain
                            + 0.14f * Substance.line(d - 0.1f, 0.6f)
                            + clear * 0.12f * Substance.line(core, 0.5f) * within);
        });
    }
}
