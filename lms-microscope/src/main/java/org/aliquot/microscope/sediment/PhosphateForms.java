package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Needles;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Phosphates: colorless. */
final class PhosphateForms {

    private static final double FULL = 2 * StrictMath.PI;

    private PhosphateForms() {}

    /** A prism with a hipped roof, as the lid of a coffin. */
    static Body triple(Individual one) {
        var chance = one.chance();
        double length = one.size() * 0.93;
        double width = one.size() * chance.between(0.3, 0.52);
        var box = Facets.box(length, width, 0.6);
        float a = (float) length / 2;
        float b = (float) width / 2;
        float hip = b * chance.near(0.9, 1.7);
        float other = b * chance.near(0.9, 1.7);
        float skew = b * chance.near(-0.35, 0.35);
        float cut = chance.near(0, 0.12) * a;
        float path = chance.near(0.8, 1.3);
        float flat = chance.near(0.55, 1);
        var noise = new Noise(chance);
        Substance.Matter matter = (u, v, d, ink) -> {
            float within = ink.within(d, 0.4f);
            float side = v > skew ? (b - v) / (b - skew) : (b + v) / (b + skew);
            float right = (a - u) / hip;
            float left = (a + u) / other;
            float least = Math.min(side, Math.min(right, left));
            float roof = Math.min(least, flat);
            float ends = Math.min(right, left);
            float ridge = side > 0.02f && least < flat ? Substance.line((side - ends) * b, 1.1f) : 0;
            float top = flat < 0.95f
                    ? Substance.line((least - flat) * b, 0.8f)
                    : Substance.line((side - 1) * b, 0.8f) * Steps.smooth(0.95f, 1.05f, ends);
            float scratch = Math.max(0, 1 - 12 * Math.abs(noise.at(u * 0.05f, v * 0.4f)));
            ink.retard(path * within * (0.3f + 0.7f * roof) + 0.02f * scratch * within);
            ink.split(path * within * (100 + 340 * roof), 1, 0);
            ink.absorb(
                    Dyes.SHADE,
                    0.55f * Substance.line(d - 0.3f, 0.9f)
                            + within * (0.03f + 0.22f * ridge + 0.2f * top + 0.05f * scratch)
                            - 0.05f * roof * within);
        };
        return new Substance(
                (u, v) -> Math.min(box.inside(u, v), a + b - cut - Math.abs(u) - Math.abs(v)),
                one.size() * 0.62 + 2,
                matter);
    }

    static Body amorphous(Individual one) {
        return UrateForms.grains(one, Dyes.SHADE, 0.42);
    }

    /** Slender prisms that spring from one point, each pointed at one end: a rosette, a fan or a single wedge. */
    static Body calcium(Individual one) {
        var chance = one.chance();
        double size = one.size();
        boolean star = chance.happens(0.7);
        int number = star ? 9 + chance.below(12) : 5 + chance.below(6);
        double first = chance.between(0, FULL);
        double fan = star ? FULL : chance.between(0.6, 1.4);
        List<Needles.Needle> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double length = star ? size * (i < 2 ? 0.5 : chance.between(0.26, 0.5)) : size * chance.between(0.75, 0.98);
            double angle = star && i == 1 ? first + FULL / 2 : first + fan * (i + chance.between(-0.3, 0.3)) / number;
            double from = star ? 0.5 : -size / 2;
            double far = star ? from + length / 2 : length / 2;
            double back = star ? 0 : size / 2;
            double half = size * chance.between(0.018, 0.045);
            double middle = first + fan / 2;
            all.add(new Needles.Needle(
                    far * StrictMath.cos(angle) - back * StrictMath.cos(middle),
                    far * StrictMath.sin(angle) - back * StrictMath.sin(middle),
                    angle,
                    length,
                    half));
        }
        return new Needles(all, new Needles.Look(Dyes.LIPID, 0.06f, 0.07f, 0.3f, 0.45f));
    }
}
