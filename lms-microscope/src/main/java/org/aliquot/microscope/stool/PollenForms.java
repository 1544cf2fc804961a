package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Grains of pollen. */
final class PollenForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye POLLEN = Dyes.BILE.mixed(Dyes.URATE, 0.4).mixed(Dyes.DIRT, 0.2);

    private PollenForms() {}

    /** A thick wall with spines all over, or with a net and two or three furrows that end in pores. */
    static Body pollen(Individual one) {
        var chance = one.chance();
        return chance.happens(0.55) ? spiny(one.size(), chance) : furrowed(one.size(), chance);
    }

    private static Body spiny(double size, Chance chance) {
        int spines = 17 + chance.below(10);
        double high = chance.between(0.07, 0.12);
        double sharp = FULL / spines * chance.between(0.2, 0.28);
        double[] height = new double[spines];
        double[] place = new double[spines];
        for (int i = 0; i < spines; i++) {
            height[i] = high * chance.between(0.55, 1.1);
            place[i] = FULL * (i + chance.between(-0.25, 0.25)) / spines;
        }
        double flat = chance.between(0, 0.05);
        double radius = size / 2 / (1 + high);
        var shape = new Blob(at -> {
            double sum = 1 + flat * StrictMath.cos(2 * at);
            for (int i = 0; i < spines; i++) {
                double off = StrictMath.IEEEremainder(at - place[i], FULL) / sharp;
                sum += height[i] * StrictMath.exp(-Math.abs(off) * 1.6);
            }
            return radius * sum;
        });
        var dots = new Grit(radius * 0.27, radius * 0.03, radius * 0.055, 0.97, chance);
        float half = (float) radius;
        return grain(shape, half, chance, (u, v, rho, ink) -> {
            float face = Steps.smooth(0.4f, 1.6f, rho);
            float spine = dots.cover(u, v, 0.9f, ink) * face;
            ink.absorb(Dyes.SHADE, 0.42f * spine - 0.05f * face * (1 - spine));
            ink.absorb(POLLEN, 0.4f * spine);
            ink.retard(0.12f * spine);
        });
    }

    private static Body furrowed(double size, Chance chance) {
        double radius = size / 2;
        double first = chance.between(0, FULL);
        int furrows = 3;
        var shape = Blob.oval(size, chance.between(0.88, 0.99), 0.012, chance);
        float[] x = new float[furrows];
        float[] y = new float[furrows];
        for (int i = 0; i < furrows; i++) {
            double at = first + FULL * (i + chance.between(-0.12, 0.12)) / furrows;
            shape = shape.dented(at, chance.between(0.05, 0.1), chance.between(0.12, 0.2));
            x[i] = (float) (radius * 0.84 * StrictMath.cos(at));
            y[i] = (float) (radius * 0.84 * StrictMath.sin(at));
        }
        var net = new Grit(1.7, 0.35, 0.75, 0.95, chance);
        float half = (float) radius;
        float reach = half * chance.near(0.45, 0.7);
        return grain(shape, half, chance, (u, v, rho, ink) -> {
            float hole = net.cover(u, v, 0.6f, ink) * Steps.smooth(0.6f, 2, rho);
            ink.absorb(Dyes.SHADE, 0.22f * Substance.line(hole - 0.35f, 0.35f) - 0.08f * hole);
            for (int i = 0; i < x.length; i++) {
                float far = (float) Math.hypot(u - x[i], v - y[i]);
                float along = (u * x[i] + v * y[i]) / (0.84f * half);
                float across = (u * y[i] - v * x[i]) / (0.84f * half);
                float slit =
                        Steps.smooth(0.84f * half - reach, half, along) * ink.within(1.1f - Math.abs(across), 1.4f);
                ink.absorb(POLLEN, -0.3f * ink.within(0.16f * half - far, 1.4f) - 0.25f * slit);
                ink.absorb(Dyes.SHADE, 0.16f * Substance.line(0.17f * half - far, 0.8f) - 0.06f * slit);
            }
        });
    }

    /** What is seen so many µm within a circle that spines stand on. */
    @FunctionalInterface
    private interface Face {
        void lie(float u, float v, float rho, Ink ink);
    }

    private static Body grain(Blob shape, float half, Chance chance, Face face) {
        float wall = half * chance.near(0.11, 0.18);
        float tint = chance.near(0.7, 1.3);
        var noise = new Noise(chance);
        return new Substance(shape, half * 1.4 + 1, (u, v, d, ink) -> {
            float within = ink.within(d, 0.5f);
            float rho = Math.min(half - (float) Math.sqrt(u * u + v * v), d + 1);
            float deep = Substance.dome(rho, half);
            float rim = within * Steps.smooth(wall + 0.8f, wall - 0.8f, rho);
            ink.retard(0.3f * within + 0.16f * deep);
            ink.absorb(
                    POLLEN,
                    tint * (0.5f * rim + within * (0.5f + 0.3f * deep + 0.2f * noise.rough(u * 0.12f, v * 0.12f, 3))));
            ink.absorb(Dyes.SHADE, 0.34f * Substance.line(d - 0.3f, 0.9f) + 0.2f * Substance.line(rho - wall, 0.9f));
            if (within > 0) {
                face.lie(u, v, rho, ink);
            }
        });
    }
}
