package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Needles;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Crystals of disease and of drugs. */
final class RareForms {

    private static final double FULL = 2 * StrictMath.PI;

    private RareForms() {}

    /** Thin plates with six sides that are not all alike, some stacked: they grow on each other nearly parallel. */
    static Body cystine(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var first = hexagon(size, chance);
        if (chance.happens(0.45)) {
            List<Body> more = new ArrayList<>();
            int number = 1 + chance.below(2);
            for (int i = 0; i < number; i++) {
                double other = size * chance.between(0.35, 0.6);
                double far = (size - other) * chance.between(0.1, 0.4);
                double angle = chance.between(0, FULL);
                more.add(new Moved(
                        hexagon(other, chance),
                        far * StrictMath.cos(angle),
                        far * StrictMath.sin(angle),
                        chance.between(-0.14, 0.14)));
            }
            return Group.within(first, more);
        }
        return first;
    }

    private static Body hexagon(double size, Chance chance) {
        double[] angles = new double[6];
        double[] fars = new double[6];
        for (int i = 0; i < 6; i++) {
            angles[i] = FULL * i / 6 + 0.01;
            fars[i] = chance.between(0.84, 1);
        }
        var shape = Facets.of(size * 1.02, angles, fars, 0.8);
        float bevel = (float) size * chance.near(0.03, 0.1);
        float path = chance.near(0.3, 0.5);
        float step = (float) size * chance.near(0.1, 0.2);
        float laminae = chance.happens(0.6) ? chance.near(0.05, 0.15) : 0;
        float splits = chance.near(110, 250);
        var noise = new Noise(chance);
        return new Substance(shape, size * 0.6 + 2, (u, v, d, ink) -> {
            float within = ink.within(d, 0.4f);
            float layer = d / step + 0.1f * noise.at(u * 0.06f, v * 0.06f);
            float edge =
                    laminae * Substance.line(layer - 1, 0.08f) * Steps.clamp(0.6f + noise.at(u * 0.05f + 9, v * 0.05f));
            ink.retard(within * path * (0.6f + 0.4f * Steps.smooth(0, bevel, d)) + 0.4f * edge);
            ink.split(
                    within
                            * path
                            * (0.6f + 0.4f * Steps.smooth(0, bevel, d))
                            * splits
                            * (1 + 0.25f * noise.at(u * 0.07f + 50, v * 0.07f)),
                    1,
                    0);
            ink.absorb(
                    Dyes.SHADE,
                    0.4f * Substance.line(d - 0.25f, 0.75f)
                            + within * 0.03f
                            + edge
                            + 0.02f * within * noise.at(u * 0.1f, v * 0.1f + 30));
        });
    }

    /** Fine needles in sheaves that are bound in the middle. */
    static Body tyrosine(Individual one) {
        var chance = one.chance();
        double size = one.size();
        List<Needles.Needle> all = new ArrayList<>();
        int sheaves = 1 + chance.below(3);
        for (int s = 0; s < sheaves; s++) {
            double axis = s * chance.between(0.6, 1.3);
            double spread = chance.between(0.12, 0.3);
            double long1 = size * (s == 0 ? 1 : chance.between(0.6, 0.9));
            int number = 26 + chance.below(18);
            for (int i = 0; i < number; i++) {
                double length = i == 0 ? long1 : long1 * chance.between(0.55, 1);
                double slide = i == 0 ? 0 : (long1 - length) * chance.between(-0.5, 0.5);
                double angle = axis + (i == 0 ? 0 : chance.about(0, spread));
                double aside = chance.about(0, size * 0.008);
                all.add(new Needles.Needle(
                        slide * StrictMath.cos(angle) - aside * StrictMath.sin(angle),
                        slide * StrictMath.sin(angle) + aside * StrictMath.cos(angle),
                        angle,
                        length,
                        chance.between(0.22, 0.42)));
            }
        }
        return new Needles(all, new Needles.Look(Dyes.LIPID, 0.2f, 0.42f, 0.09f, 0.2f));
    }

    /** Oily balls with rings and lines outwards. */
    static Body leucine(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.88, 1), 0.03, chance);
        float half = (float) size / 2;
        float tint = chance.near(0.6, 1.1);
        float rings = chance.near(4, 6.5);
        int spokes = 24 + chance.below(22);
        float offU = half * chance.near(-0.3, 0.3);
        float offV = half * chance.near(-0.3, 0.3);
        float clear = chance.near(0.55, 1);
        float striped = chance.near(0.3, 1);
        var noise = new Noise(chance);
        return new Substance(shape, size * 0.6 + 1.5, (u, v, d, ink) -> {
            float within = ink.within(d, 0.4f);
            float deep = Substance.dome(d, half);
            float share = Steps.clamp(d / half);
            float x = u - offU * share;
            float y = v - offV * share;
            float bend = noise.rough(u * 0.11f, v * 0.11f, 3);
            float patch = Steps.smooth(-0.35f, 0.3f, noise.at(u * 0.13f + 60, v * 0.13f));
            float rho = (float) Math.sqrt(x * x + y * y) / half;
            float wave = rho * rho * rings * 0.6f + rho * rings * 0.5f + 0.5f * bend;
            float ring = Substance.line(wave - Math.round(wave), 0.42f) * Steps.smooth(0.15f, 0.5f, rho) * patch;
            float turn = Steps.turn(x, y) * spokes + 0.9f * bend + 0.4f * noise.at(u * 0.3f + 9, v * 0.3f);
            float spoke = striped
                    * Substance.line(turn - Math.round(turn), 0.35f)
                    * Steps.smooth(0.25f, 0.8f, rho)
                    * Steps.smooth(-0.3f, 0.4f, noise.at(u * 0.2f, v * 0.2f + 40));
            float core = Steps.smooth(0.26f, 0.05f, rho + 0.08f * bend);
            ink.retard(within * (0.3f + 0.4f * deep + 0.05f * bend) + 0.03f * within * ring);
            ink.absorb(
                    Dyes.URATE,
                    tint * within * (0.28f + 0.5f * deep + 0.12f * bend + 0.07f * clear * ring + 0.05f * spoke));
            ink.absorb(
                    Dyes.SHADE,
                    0.7f * Substance.line(d - 0.35f, 1)
                            + within * (0.13f * clear * ring + 0.08f * spoke + 0.07f * core + 0.06f * bend)
                            - 0.12f * deep);
        });
    }

    /** Large thin plates with a corner missing, over each other like panes of glass. */
    static Body cholesterol(Individual one) {
        var chance = one.chance();
        double size = one.size();
        List<Body> all = new ArrayList<>();
        all.add(pane(size * 0.93, chance));
        int more = chance.below(4);
        double turn = chance.between(-0.1, 0.1);
        for (int i = 0; i < more; i++) {
            double other = size * chance.between(0.4, 0.7);
            double far = size * 0.5 - other * 0.44;
            double way = chance.between(0, FULL);
            all.add(new Moved(
                    pane(other, chance),
                    far * StrictMath.cos(way),
                    far * StrictMath.sin(way),
                    turn + chance.between(-0.5, 0.5)));
        }
        return Group.within(all.getFirst(), all.subList(1, all.size()));
    }

    private static Body pane(double size, Chance chance) {
        double ratio = chance.between(0.6, 0.95);
        double length = size / StrictMath.sqrt(1 + ratio * ratio) * 1.05;
        double width = length * ratio;
        double lean = chance.between(0.02, 0.14);
        double half = StrictMath.PI / 2;
        var whole = Facets.of(
                size * 1.05,
                new double[] {lean, half, 2 * half + lean, 3 * half},
                new double[] {length, width, length, width},
                0);
        double x = (chance.happens(0.5) ? 1 : -1) * length / 2;
        double y = (chance.happens(0.5) ? 1 : -1) * width / 2;
        var notch = Facets.box(length * chance.between(0.3, 0.6), width * chance.between(0.3, 0.6), 0)
                .placed(x, y, lean * 0.5);
        var second = chance.happens(0.35)
                ? Facets.box(length * chance.between(0.15, 0.3), width * chance.between(0.2, 0.5), 0)
                        .placed(-x, y * 0.9, 0)
                : Shape.nowhere();
        var shape = whole.without(notch, 0.2).without(second, 0.2);
        float path = chance.near(0.1, 0.3);
        float soft = chance.happens(0.3) ? chance.near(0.8, 1.6) : 0.4f;
        float edge = chance.near(0.14, 0.3);
        var noise = new Noise(chance);
        float chips = (float) size * 0.0045f;
        double stepTurn = chance.between(0, FULL);
        float stepU = (float) StrictMath.cos(stepTurn);
        float stepV = (float) StrictMath.sin(stepTurn);
        float stepAt = (float) size * chance.near(-0.3, 0.3);
        float stepped = chance.happens(0.5) ? chance.near(0.2, 0.5) : 0;
        return new Substance(shape, size * 0.6 + 2, (u, v, at, ink) -> {
            float d = at + chips * noise.rough(u * 0.12f, v * 0.12f, 4) - 0.4f * chips;
            float within = ink.within(d, soft);
            float side = stepU * u + stepV * v - stepAt + 0.6f * noise.at(u * 0.05f + 90, v * 0.05f);
            float scratch = Steps.smooth(0.42f, 0.62f, noise.at(u * 0.012f + 7, v * 0.55f));
            float dust = Steps.smooth(0.5f, 0.75f, noise.at(u * 0.8f + 50, v * 0.8f));
            float lit = 0.7f + 0.5f * Steps.smooth(-0.5f, 0.5f, noise.at(u * 0.045f + 70, v * 0.045f));
            ink.retard(path * within * (1 + stepped * Steps.smooth(-0.3f, 0.3f, side))
                    + 0.02f * within * (scratch + dust));
            ink.split(within * path * (640 + 160 * noise.at(u * 0.03f + 30, v * 0.03f)), 1, 0);
            ink.absorb(
                    Dyes.SHADE,
                    edge * lit * Substance.line(d - 0.2f, 0.4f + 0.5f * soft)
                            + within
                                    * (0.025f
                                            + 0.03f * noise.rough(u * 0.06f, v * 0.06f, 3)
                                            + 0.035f * scratch
                                            + 0.05f * dust));
        });
    }

    /** Needles and granules of deep yellow-brown in clumps. */
    static Body bilirubin(Individual one) {
        var chance = one.chance();
        double size = one.size();
        List<Needles.Needle> all = new ArrayList<>();
        int number = 34 + chance.below(34);
        double first = chance.between(0, FULL);
        for (int i = 0; i < number; i++) {
            double angle = i < 2 ? first + i * FULL / 2 : chance.between(0, FULL);
            double length = size * (i < 2 ? 0.45 : chance.between(0.14, 0.42));
            double far = i < 2 ? size / 2 - length / 2 : chance.between(0, size / 2 - length / 2) * 0.8;
            double lean = i < 2 ? 0 : chance.about(0, 0.5);
            all.add(new Needles.Needle(
                    far * StrictMath.cos(angle),
                    far * StrictMath.sin(angle),
                    angle + lean,
                    length,
                    chance.between(0.2, 0.42)));
        }
        var mass = UrateForms.grains(new Individual(chance.next(), size * 0.6, one.properties()), Dyes.BILIRUBIN, 0.7);
        return Group.within(
                new Needles(all, new Needles.Look(Dyes.BILIRUBIN, 0.42f, 0.16f, 0.1f, 0.3f)), List.of(mass));
    }

    /** Sheaves bound off the middle, or fans, of brown needles: fuller on one side, with some that broke off or lie across. */
    static Body sulfonamide(Individual one) {
        var chance = one.chance();
        double size = one.size();
        List<Needles.Needle> all = new ArrayList<>();
        double knot = chance.between(-0.3, 0.3) * size;
        double[] spread = {chance.between(0.16, 0.5), chance.between(0.12, 0.5)};
        double[] lean = {chance.between(-0.2, 0.2), chance.between(-0.2, 0.2)};
        double fuller = chance.between(0.3, 0.7);
        double bound = size * chance.between(0.008, 0.03);
        int number = 30 + chance.below(34);
        for (int i = 0; i < number; i++) {
            int side = i < 2 ? i : chance.happens(fuller) ? 0 : 1;
            double sign = side == 0 ? 1 : -1;
            double most = size / 2 - sign * knot;
            boolean loose = i > 1 && chance.happens(0.1);
            double length = i < 2 ? most : most * (loose ? 0.4 : 1) * (0.3 + 0.7 * StrictMath.sqrt(chance.unit()));
            double angle = i < 2 ? 0 : lean[side] + chance.about(0, loose ? 0.8 : spread[side]);
            double from = i < 2 ? 0 : chance.about(0, loose ? size * 0.06 : bound);
            all.add(new Needles.Needle(
                    knot + sign * (from + length / 2 * StrictMath.cos(angle)),
                    (i < 2 ? 0 : chance.about(0, bound)) + sign * length / 2 * StrictMath.sin(angle),
                    angle,
                    length,
                    size * (0.005 + 0.014 * chance.unit() * chance.unit() + 0.003 * chance.unit())));
        }
        return new Needles(
                all,
                new Needles.Look(
                        Dyes.URATE, chance.near(0.2, 0.42), chance.near(0.12, 0.2), 0.14f, chance.near(0.35, 0.8)));
    }

    /** Long thin colorless needles, alone or in bundles. */
    static Body ampicillin(Individual one) {
        var chance = one.chance();
        double size = one.size();
        List<Needles.Needle> all = new ArrayList<>();
        int number = 3 + chance.below(8);
        for (int i = 0; i < number; i++) {
            double length = i == 0 ? size : size * chance.between(0.5, 0.9);
            double angle = i == 0 ? 0 : chance.about(0, 0.25);
            double slide = i == 0 ? 0 : (size - length) * chance.between(-0.4, 0.4);
            all.add(new Needles.Needle(
                    slide, i == 0 ? 0 : chance.about(0, size * 0.02), angle, length, chance.between(0.45, 0.95)));
        }
        return new Needles(all, new Needles.Look(Dyes.LIPID, 0.04f, 0.16f, 0.22f, 0.6f));
    }
}
