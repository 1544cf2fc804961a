package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
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

    /** Thin prisms like wedges, pointed where they meet and cut off aslant: part of a rosette, a loose sheaf, or a few that cross. */
    static Body calcium(Individual one) {
        var chance = one.chance();
        double size = one.size();
        boolean star = chance.happens(0.65);
        List<Body> all = new ArrayList<>();
        if (star) {
            double first = chance.between(0, FULL);
            double gap = chance.between(0.2, 0.62) * FULL;
            int number = 8 + chance.below(14);
            for (int i = 0; i < number; i++) {
                double angle = i < 2
                        ? i * (FULL / 2 + chance.between(-0.2, 0.2))
                        : first + (FULL - gap) * chance.unit() + chance.about(0, 0.06);
                double length = size * (i < 2 ? 0.49 : 0.16 + 0.33 * chance.unit());
                double off = i < 2 ? 0 : size * chance.between(-0.02, 0.05);
                double aside = chance.about(0, size * 0.012);
                all.add(prism(
                        off * StrictMath.cos(angle) - aside * StrictMath.sin(angle),
                        off * StrictMath.sin(angle) + aside * StrictMath.cos(angle),
                        angle,
                        length,
                        size,
                        chance));
            }
        } else {
            int number = 4 + chance.below(5);
            double spread = chance.between(0.14, 0.34);
            double slide = chance.between(0.02, 0.14);
            for (int i = 0; i < number; i++) {
                boolean turned = i > 0 && chance.happens(0.12);
                double length = size * (i == 0 ? 0.97 : chance.between(0.4, 0.85));
                double angle = i == 0 ? 0 : chance.about(turned ? FULL / 2 : 0, spread);
                double from = i == 0 ? -0.5 : turned ? 0.35 : chance.between(0, slide) - 0.5;
                all.add(prism(size * from, 0, angle, length * (turned ? 0.8 : 1), size, chance));
            }
        }
        return Group.of(all);
    }

    /** One whose narrow end lies at a place. Those above or below the others are soft. */
    private static Body prism(double x, double y, double angle, double length, double size, Chance chance) {
        float wide = (float) (size * (0.014 + 0.034 * chance.unit() * chance.unit() + 0.012 * chance.unit()));
        float narrow = wide * chance.near(0.08, 0.3);
        float full = chance.near(0.55, 1);
        float cut = chance.near(-0.9, 0.9);
        float scale = 1 / (float) Math.sqrt(1 + cut * cut);
        float middle = (float) length / 2;
        float end = 2 * middle - wide * Math.abs(cut);
        float soft = chance.happens(0.35) ? chance.near(0.9, 2.2) : 0.4f;
        float path = chance.near(0.16, 0.42) / (0.7f + 0.3f * soft);
        float ridge = chance.near(-0.5, 0.5);
        float tilt = chance.near(-0.35, 0.35);
        var noise = new Noise(chance);
        Shape shape = (u, v) -> {
            float on = u + middle;
            float half = narrow + (wide - narrow) * Math.min(1, Math.max(0, on) / (end * full));
            return Math.min(Math.min(half - Math.abs(v), (end - on - cut * v) * scale), on);
        };
        return new Moved(
                new Substance(shape, middle + wide + 1.5, (u, v, d, ink) -> {
                    float within = ink.within(d, soft);
                    float slope = 1 + tilt * v / wide + 0.25f * noise.at(u * 0.15f, v * 0.4f);
                    float line = Substance.line(v - ridge * wide, 0.5f) * within;
                    ink.retard(path * within * slope);
                    ink.absorb(Dyes.LIPID, 0.04f * within);
                    ink.absorb(
                            Dyes.SHADE,
                            0.05f * within * slope
                                    + (0.17f * Substance.line(d - 0.2f, 0.4f + 0.6f * soft) + 0.1f * line)
                                            / (0.6f + soft));
                }),
                x + middle * StrictMath.cos(angle),
                y + middle * StrictMath.sin(angle),
                angle);
    }
}
