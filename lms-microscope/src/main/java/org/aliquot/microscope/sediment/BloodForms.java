package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Red and white cells in urine. */
final class BloodForms {

    private static final double FULL = 2 * StrictMath.PI;

    private BloodForms() {}

    static Body red(Individual one) {
        return disc(one.size(), one.chance());
    }

    static Body disc(double size, Chance chance) {
        return disc(size, 0, chance);
    }

    /**
     * Biconcave; how hollow it looks changes with its tilt and the focus.
     *
     * @param sunken how deep it lies in something else, 0 to 1: the deeper, the softer and paler
     */
    static Body disc(double size, double sunken, Chance chance) {
        var shape = Blob.oval(
                size, chance.happens(0.25) ? chance.between(0.7, 0.9) : chance.between(0.92, 1), 0.025, chance);
        float half = (float) size * 0.47f;
        float deeper = (float) sunken;
        float soft = 0.5f + 1.5f * deeper;
        float edge = 0.26f * (1 - 0.8f * deeper);
        float thick = chance.near(0.2, 0.3) * (1 - 0.6f * deeper);
        float hollow = chance.near(0.45, 1);
        float tint = chance.near(0.26, 0.55) * (1 - 0.35f * deeper);
        float tilt = chance.near(-0.05, 0.05);
        var noise = new Noise(chance);
        return new Substance(shape, size * 0.6 + 1, (u, v, d, ink) -> {
            float q = Steps.clamp(1 - d / half + tilt * u);
            float s = q * q;
            float rim = (float) Math.sqrt(1 - s) * (1.02f - hollow * 0.8f + hollow * (2 * s - 1.12f * s * s));
            float within = ink.within(d, soft);
            float deep = within * (0.15f + 0.85f * rim) * (1 + 0.06f * noise.at(u * 0.5f, v * 0.5f));
            ink.retard(thick * deep);
            ink.absorb(Dyes.FRESH_HEMOGLOBIN, tint * deep);
            ink.absorb(
                    Dyes.SHADE,
                    edge * Substance.line(d - 0.1f, 0.1f + soft) - 0.05f * within * Steps.smooth(0.7f, 0.2f, q));
        });
    }

    /** Shrunk in concentrated urine: bumps on the edge, and seen from above as dark and bright spots. */
    static Body crenated(Individual one) {
        var chance = one.chance();
        int bumps = 10 + chance.below(7);
        double[] angle = new double[bumps];
        double[] height = new double[bumps];
        for (int i = 0; i < bumps; i++) {
            angle[i] = FULL * (i + chance.between(-0.3, 0.3)) / bumps;
            height[i] = chance.between(0.06, 0.19);
        }
        double sharp = FULL / bumps * chance.between(0.2, 0.28);
        double radius = one.size() * 0.44;
        double flat = chance.between(0.02, 0.1);
        var shape = new Blob(at -> {
            double sum = 0.97 + flat * StrictMath.cos(2 * at);
            for (int i = 0; i < bumps; i++) {
                double off = StrictMath.IEEEremainder(at - angle[i], FULL) / sharp;
                sum += height[i] * StrictMath.exp(-off * off);
            }
            return radius * sum;
        });
        var spots = new Grit(1.5, 0.25, 0.6, 0.8, chance);
        float thick = chance.near(0.2, 0.28);
        float tint = chance.near(0.4, 0.75);
        return new Substance(shape, one.size() * 0.62 + 1, (u, v, d, ink) -> {
            float within = ink.within(d, 0.45f);
            float spot = within * Steps.smooth(0.3f, 1, d) * spots.cover(u, v, 0.8f, ink);
            ink.retard(thick * within * (0.5f + 0.5f * Substance.dome(d, 2.5f)) + 0.1f * spot);
            ink.absorb(Dyes.FRESH_HEMOGLOBIN, tint * within * (0.75f + 0.15f * spot));
            ink.absorb(Dyes.SHADE, 0.1f * spot + 0.24f * Substance.line(d - 0.1f, 0.6f));
        });
    }

    /** A ring with blebs, as of glomerular bleeding. */
    static Body dysmorphic(Individual one) {
        var chance = one.chance();
        int blebs = 2 + chance.below(2); // with one it passes for a budding yeast
        double body = one.size() * 0.8;
        double shift = (one.size() - body) / 2;
        List<Shape> parts = new ArrayList<>();
        var core = Blob.oval(body, chance.between(0.84, 1), 0.05, chance);
        parts.add(core.placed(-shift, 0, 0));
        double angle = 0;
        for (int i = 0; i < blebs; i++) {
            double radius = i == 0 ? one.size() * chance.between(0.12, 0.16) : one.size() * chance.between(0.07, 0.15);
            double far = i == 0 ? one.size() / 2 + shift - radius : body / 2 + radius * chance.between(-0.3, 0.5);
            parts.add(Shape.circle(far * StrictMath.cos(angle) - shift, far * StrictMath.sin(angle), radius));
            angle += chance.between(0.9, 2.4);
        }
        var shape = Shape.joined(parts, 0.5);
        float x = (float) shift;
        float half = (float) body * 0.46f;
        float hole = chance.near(0.75, 1);
        float thick = chance.near(0.18, 0.25);
        float tint = chance.near(0.2, 0.5);
        return new Substance(shape, one.size() * 0.7 + 1, (u, v, d, ink) -> {
            float within = ink.within(d, 0.45f);
            float inner = core.inside(u + x, v);
            float s = Steps.clamp(1 - inner / half);
            float ring = inner > 0 ? 1 - hole * Steps.smooth(0.75f, 0.15f, s) : Substance.dome(d, 0.9f);
            ink.retard(thick * within * ring);
            ink.absorb(Dyes.FRESH_HEMOGLOBIN, tint * within * ring);
            ink.absorb(
                    Dyes.SHADE, 0.22f * Substance.line(d - 0.1f, 0.5f) + 0.1f * within * Substance.line(inner, 0.4f));
        });
    }

    /** Swollen and emptied in dilute urine: only the membrane is left. */
    static Body ghost(Individual one) {
        var chance = one.chance();
        var shape = Blob.oval(one.size(), chance.between(0.9, 1), 0.035, chance);
        float skin = chance.near(0.06, 0.1);
        float left = chance.near(0, 0.05);
        float broken = chance.near(0.2, 0.6);
        var noise = new Noise(chance);
        return new Substance(shape, one.size() * 0.6 + 1, (u, v, d, ink) -> {
            float whole = 1 - broken * Steps.clamp(0.5f + noise.at(u * 0.25f, v * 0.25f));
            float ring = Substance.line(d - 0.35f, 0.6f) * whole;
            ink.retard(skin * ring + 0.012f * ink.within(d, 0.5f));
            ink.absorb(Dyes.SHADE, 0.2f * ring);
            ink.absorb(Dyes.FRESH_HEMOGLOBIN, left * ink.within(d, 0.6f));
        });
    }

    static Body white(Individual one) {
        return neutrophil(one.size(), one.chance());
    }

    /** Granules hide the lobes of the nucleus more or less. */
    static Body neutrophil(double size, Chance chance) {
        var shape = Blob.oval(size, chance.between(0.86, 1), 0.05, chance);
        var nucleus = lobes(size, chance);
        float half = (float) size / 2;
        float clear = chance.near(0.55, 1.1);
        float tint = chance.near(0.1, 0.3);
        var coarse = new Grit(0.95, 0.22, 0.42, 0.62, chance);
        var fine = new Grit(0.6, 0.12, 0.27, 0.75, chance);
        var noise = new Noise(chance);
        return new Substance(shape, size * 0.62 + 1, (u, v, d, ink) -> {
            float e = d + 0.15f * noise.at(u * 0.8f, v * 0.8f);
            float within = ink.within(e, 0.5f);
            float core = nucleus.inside(u, v) + 0.25f * noise.at(u * 0.7f + 9, v * 0.7f);
            float lobe = ink.within(core, 0.9f);
            float deep = Substance.dome(e, half);
            float grain = within
                    * Math.max(coarse.cover(u, v, 0.35f, ink), 0.7f * fine.cover(u, v, 0.3f, ink))
                    * (1 - 0.55f * lobe);
            ink.retard(within * (0.07f + 0.06f * deep) + 0.06f * clear * lobe + 0.045f * grain);
            ink.absorb(
                    Dyes.SHADE,
                    0.13f * within * deep
                            + 0.26f * grain
                            + clear * (0.14f * lobe + 0.12f * Substance.line(core, 0.55f)));
            ink.absorb(Dyes.SHADE, 0.2f * Substance.line(e - 0.1f, 0.55f));
            ink.absorb(Dyes.PROTEIN, tint * within);
            ink.absorb(Dyes.SHADE, clear * 0.08f * lobe * noise.at(u * 0.9f + 30, v * 0.9f));
        });
    }

    private static Shape lobes(double size, Chance chance) {
        int number = 2 + chance.below(3);
        double first = chance.between(0, FULL);
        List<Shape> lobes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double angle = first + i * chance.between(1.3, 1.9);
            double far = size * chance.between(0.15, 0.22);
            double lobe = size * (number == 2 ? chance.between(0.34, 0.42) : chance.between(0.27, 0.35));
            lobes.add(Blob.oval(lobe, chance.between(0.75, 0.95), 0.06, chance)
                    .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle));
        }
        return Shape.joined(lobes, 0.5);
    }

    static Body clump(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double high = size * chance.between(0.62, 0.92);
        List<double[]> places = new ArrayList<>();
        List<Body> cells = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double cell = chance.between(9.8, 12.2);
            double x = i < 2 ? (size - cell) * (i - 0.5) : chance.between(-1, 1) * (size - cell) / 2;
            double y = i < 2 ? 0 : chance.between(-1, 1) * (high - cell) / 2;
            double apart = 40 + i * 0.09;
            double out = x * x / (size * size) + y * y / (high * high);
            if ((i < 2 || out < 0.17)
                    && places.stream().allMatch(at -> (at[0] - x) * (at[0] - x) + (at[1] - y) * (at[1] - y) > apart)) {
                places.add(new double[] {x, y});
                cells.add(new Moved(neutrophil(cell, chance), x, y, chance.between(0, FULL)));
            }
        }
        return new Pile(cells);
    }
}
