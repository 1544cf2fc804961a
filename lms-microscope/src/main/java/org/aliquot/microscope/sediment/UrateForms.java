package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Uric acid and its salts: yellow to brown. */
final class UrateForms {

    private static final double HALF = StrictMath.PI;

    private UrateForms() {}

    /** Lozenges, whetstones, barrels, and rosettes of them. */
    static Body uricAcid(Individual one) {
        var chance = one.chance();
        double kind = chance.unit();
        double depth = chance.between(0.25, 1);
        if (kind < 0.4) {
            return plate(lozenge(one.size(), chance), one.size(), depth, chance);
        }
        if (kind < 0.6) {
            return plate(whetstone(one.size(), chance.between(0.38, 0.55)), one.size(), depth, chance);
        }
        return kind < 0.78 ? barrel(one.size(), depth, chance) : rosette(one.size(), depth, chance);
    }

    private static Shape lozenge(double size, Chance chance) {
        double lean = chance.between(0.85, 1.15);
        double[] angles = {lean, HALF - lean, HALF + lean, -lean};
        double[] fars = {1, chance.between(0.85, 1.1), chance.between(0.92, 1.08), chance.between(0.85, 1.1)};
        var sides = Facets.of(size * 1.03, angles, fars, size * 0.05);
        return chance.happens(0.5) ? blunted(sides, size, chance) : sides;
    }

    private static Shape blunted(Shape sides, double size, Chance chance) {
        float end = (float) (size * chance.between(0.4, 0.47));
        return (u, v) -> Math.min(sides.inside(u, v), end * 1.05f - Math.abs(u));
    }

    /** Two arcs that meet in points. */
    private static Shape whetstone(double size, double ratio) {
        double a = size / 2;
        double b = a * ratio;
        double radius = (a * a + b * b) / (2 * b);
        var upper = Shape.circle(0, b - radius, radius);
        var lower = Shape.circle(0, radius - b, radius);
        return (u, v) -> Math.min(upper.inside(u, v), lower.inside(u, v));
    }

    private static Body barrel(double size, double depth, Chance chance) {
        double wide = size * chance.between(0.42, 0.7);
        double bulge = chance.between(0.75, 0.92);
        float end = (float) size * 0.48f;
        float half = (float) wide / 2;
        Shape shape = (u, v) -> {
            float way = u / end;
            float across = half * (1 - (1 - (float) bulge) * way * way) - Math.abs(v);
            return Math.min(across, end - Math.abs(u) - 0.02f * v * v / half);
        };
        return plate(shape, size, depth, chance);
    }

    /** Grown through each other, no two alike, not all from one point. */
    private static Body rosette(double size, double depth, Chance chance) {
        int number = 4 + chance.below(4);
        double first = chance.between(0, HALF);
        List<Body> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double length = size * (i < 2 ? 0.58 : chance.between(0.35, 0.58));
            double far = i < 2 ? (size - length) / 2 : size * chance.between(0.05, 0.22);
            double angle = first + (i < 2 ? HALF * i : chance.between(0, 2 * HALF));
            double lean = i < 2 ? 0 : chance.about(0, 0.35);
            Shape shape = chance.happens(0.6) ? whetstone(length, chance.between(0.4, 0.75)) : lozenge(length, chance);
            parts.add(new Moved(
                    plate(shape, length, depth * chance.between(0.3, 0.6), chance),
                    far * StrictMath.cos(angle),
                    far * StrictMath.sin(angle),
                    angle + lean));
        }
        return Group.of(parts);
    }

    /** Beveled, with terraces along its edges, deeper in color where it is thicker. */
    private static Body plate(Shape shape, double size, double depth, Chance chance) {
        var noise = new Noise(chance);
        float bevel = (float) size * chance.near(0.1, 0.2);
        float step = (float) size * chance.near(0.06, 0.12);
        float terraces = chance.near(0.03, 0.16);
        float path = chance.near(0.45, 0.7);
        float tint = (float) depth;
        float lean = chance.near(-0.3, 0.3) / (float) size;
        return new Substance(shape, size * 0.62 + 2, (u, v, d, ink) -> {
            float e = d + 0.1f * noise.at(u * 0.5f, v * 0.5f);
            float within = ink.within(e, 0.4f);
            float rise = Steps.smooth(0, bevel, d);
            float layer = (d + 0.35f * step * noise.at(u * 0.05f, v * 0.05f)) / step;
            float edge = layer < 4.5f ? Substance.line(layer - Math.round(layer), 0.16f) * (layer > 0.5f ? 1 : 0) : 0;
            edge *= Steps.clamp(0.5f + 1.4f * noise.at(u * 0.07f + 20, v * 0.07f));
            float cloud = noise.rough(u * 0.1f + 50, v * 0.1f, 3);
            ink.retard(within * path * (0.45f + 0.55f * rise) + terraces * edge * 0.5f + 0.035f * cloud * within);
            float thick = 0.25f
                    + 0.75f * Steps.smooth(0, 0.5f * bevel, d + 0.4f * cloud)
                    + 0.5f * noise.at(u * 0.045f + 9, v * 0.045f);
            ink.split(
                    within
                            * path
                            * (850 * Math.max(thick, 0.2f) + 140 * Math.min(Math.round(layer - 0.5f), 3) + 60 * cloud),
                    1,
                    0.1f);
            ink.absorb(Dyes.URATE, tint * within * (0.45f + 0.5f * rise + 0.18f * cloud + lean * u) + terraces * edge);
            ink.absorb(Dyes.SHADE, 0.5f * Substance.line(e - 0.2f, 0.8f) + terraces * edge - 0.06f * rise * within);
        });
    }

    static Body amorphousUrates(Individual one) {
        return grains(one, Dyes.URATE.mixed(Dyes.SHADE, 0.5), 0.62);
    }

    /** Granules without form, in heaps; colored by the dye. */
    static Body grains(Individual one, Dye dye, double amount) {
        var chance = one.chance();
        double size = one.size();
        var heap = Blob.oval(size, chance.between(0.45, 0.85), 0.2, chance);
        var noise = new Noise(chance);
        var coarse = new Grit(1.2, 0.25, 0.58, 0.75, chance);
        var fine = new Grit(0.8, 0.15, 0.38, 0.7, chance);
        float tint = (float) amount;
        float loose = chance.near(-0.6, 0.25);
        float thickest = (float) size * 0.3f;
        return new Substance(heap, size * 0.7 + 1, (u, v, d, ink) -> {
            float dense = Steps.smooth(-0.9f, 0.9f, d / thickest + 0.9f * noise.rough(u * 0.14f, v * 0.14f, 2) + loose);
            float cut = Steps.smooth(0.25f, 0.5f, dense + 0.55f * noise.at(u * 0.5f, v * 0.5f));
            float in = Steps.smooth(-0.3f, 0.5f, d);
            float grain = in * cut * Math.max(coarse.cover(u, v, 0.4f, ink), 0.8f * fine.cover(u, v, 0.35f, ink));
            ink.absorb(dye, tint * grain);
            ink.retard(0.12f * grain);
            ink.absorb(dye, 0.1f * in * dense * dense);
        });
    }

    /** A ball with lines outwards and horns like those of a thorn apple. */
    static Body biurate(Individual one) {
        var chance = one.chance();
        double size = one.size();
        int horns = chance.happens(0.1) ? 0 : 3 + chance.below(6);
        double ball = size * (horns == 0 ? 0.98 : chance.between(0.58, 0.68));
        var core = Blob.oval(ball, chance.between(0.88, 1), 0.05, chance);
        List<Shape> parts = new ArrayList<>();
        parts.add(core);
        double first = chance.between(0, 2 * HALF);
        for (int i = 0; i < horns; i++) {
            double angle = first + (i < 2 ? HALF * i : 2 * HALF * (i + chance.between(-0.35, 0.35)) / horns);
            double length = (size / 2 - ball * 0.3) * (i < 2 ? 1 : chance.between(0.55, 1));
            double root = chance.between(0.07, 0.13) * size;
            double from = ball * 0.3;
            var horn = new Strip(
                    length * 1.05,
                    chance.between(0.001, 0.6 / size * 4),
                    way -> root * (1 - 0.92 * StrictMath.pow(way, 0.8)) + 0.1);
            double far = from + length / 2;
            parts.add(horn.placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle));
        }
        var shape = Shape.joined(parts, size * 0.05);
        var noise = new Noise(chance);
        float tint = chance.near(0.5, 1);
        float half = (float) ball / 2;
        int rays = 44 + chance.below(30);
        float[] ray = new float[rays];
        for (int i = 0; i < rays; i++) {
            ray[i] = chance.near(0, 1);
        }
        return new Substance(shape, size * 0.66 + 1, (u, v, d, ink) -> {
            float within = ink.within(d, 0.4f);
            float deep = Substance.dome(d, half);
            float turn = Steps.turn(u, v) * rays * 0.9999f;
            float at = ray[(int) turn % rays] * Substance.line(turn - (int) turn - 0.5f, 0.4f);
            float rho = (float) Math.sqrt(u * u + v * v) / half;
            float line = at
                    * Steps.clamp(0.5f + 1.3f * noise.at(u * 0.16f + 20, v * 0.16f))
                    * Steps.smooth(0.15f, 0.5f, rho)
                    * Steps.smooth(1.2f, 0.9f, rho);
            float shell = 0.3f * Substance.line(rho - 0.55f, 0.12f) + 0.5f * Steps.smooth(0.25f, 0, rho);
            float cloud = noise.rough(u * 0.35f, v * 0.35f, 2);
            ink.absorb(Dyes.URATE, tint * within * (0.35f + 0.65f * deep + 0.3f * line + 0.3f * cloud));
            ink.absorb(
                    Dyes.SHADE,
                    within * (0.16f * deep + 0.2f * line + 0.2f * shell + 0.1f * cloud)
                            + 0.4f * Substance.line(d - 0.2f, 0.7f));
            ink.retard(within * (0.16f + 0.24f * deep + 0.05f * line));
        });
    }
}
