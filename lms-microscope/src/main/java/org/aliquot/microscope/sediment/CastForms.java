package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Casts: what the tubule was filled with, parallel sides and rounded or broken ends. */
final class CastForms {

    private static final double FULL = 2 * StrictMath.PI;
    /** µm over which a broken end is round. */
    private static final float CORNER = 5;

    /**
     * The protein that holds a cast together.
     *
     * @param path optical path in µm
     * @param shade what it takes whatever its color
     * @param tint parts of the dye
     * @param edge how dark its outline is
     */
    private record Matrix(float path, float shade, Dye dye, float tint, float edge) {}

    private CastForms() {}

    /** Width in µm of a usual tubule. */
    private static double width(Individual one, Chance chance) {
        return Math.min(chance.between(17, 27), one.size() * 0.4);
    }

    /** Bent and tapering more or less; some have broken off at one end. */
    private static Shape tube(double length, double width, Chance chance) {
        double taper = chance.happens(0.4) ? chance.between(0.2, 0.6) : chance.between(-0.1, 0.1);
        double wave = chance.between(0.01, 0.06);
        double phase = chance.between(0, FULL);
        double bend = chance.happens(0.7) ? chance.between(0.05, 0.8) / length : 0;
        boolean broken = chance.happens(0.4);
        double over = broken ? width * 0.5 : 0;
        var strip = new Strip(
                length + over,
                bend,
                way -> width / 2 * (1 - taper * Math.max(0, 0.6 - way) + wave * StrictMath.sin(phase + 9 * way)));
        var noise = new Noise(chance);
        float end = broken ? (float) (length - over) / 2 : (float) length;
        float slant = chance.near(-0.4, 0.4);
        Shape ragged = (u, v) -> {
            float sides =
                    strip.inside(u, v) + 1.3f * noise.at(u * 0.06f, v * 0.06f) + 0.5f * noise.at(u * 0.22f, v * 0.22f);
            float cut = end - u + slant * v + 2.2f * noise.at(9, v * 0.14f);
            float near = Math.max(CORNER - Math.abs(sides - cut), 0);
            return Math.min(sides, cut) - near * near / (4 * CORNER);
        };
        return ragged.placed(over / 2, -length * length * bend / 20, 0);
    }

    private static Body matrix(Shape tube, Individual one, Matrix matrix, Chance chance) {
        var noise = new Noise(chance);
        return new Substance(tube, one.size() * 0.62 + 2, (u, v, d, ink) -> {
            float within = ink.within(d, 0.8f);
            float deep = Substance.dome(d, 9);
            float streak = noise.at(u * 0.05f, v * 0.3f);
            float cloud = noise.rough(u * 0.13f + 30, v * 0.13f, 3);
            ink.retard(matrix.path() * (within * 0.5f + 0.5f * deep + 0.06f * streak * within + 0.1f * cloud * within));
            ink.absorb(
                    Dyes.SHADE,
                    matrix.shade() * within * (0.5f + 0.5f * deep + 0.25f * cloud + 0.12f * streak)
                            + matrix.edge() * Substance.line(d - 0.3f, 0.9f));
            ink.absorb(matrix.dye(), matrix.tint() * within * (0.6f + 0.4f * deep + 0.2f * cloud));
        });
    }

    /** Hardly to be seen. */
    static Body hyaline(Individual one) {
        var chance = one.chance();
        var tube = tube(one.size(), width(one, chance), chance);
        double strength = chance.between(0.75, 1.3);
        var pale = new Matrix(
                (float) (0.1 * strength), (float) (0.045 * strength), Dyes.PROTEIN, 0.05f, (float) (0.07 * strength));
        var few = new Grit(3, 0.25, 0.6, chance.between(0.02, 0.14), chance);
        return Group.within(matrix(tube, one, pale, chance), List.of(grains(tube, one, few, 0.3f)))
                .naming(
                        Part.of("Clear matrix, hardly refractile", tube),
                        sides(tube, one),
                        Part.beyond("Blunt end", tube, Shape.circle(0, 0, one.size() * 0.45)));
    }

    private static Body grains(Shape tube, Individual one, Grit grit, float depth) {
        return new Substance(tube, one.size() * 0.62 + 2, (u, v, d, ink) -> {
            if (d > 0) {
                float grain = grit.cover(u, v, 0.45f, ink) * Steps.smooth(0, 0.8f, d);
                ink.absorb(Dyes.SHADE, depth * grain);
                ink.retard(0.2f * depth * grain);
            }
        });
    }

    static Body coarse(Individual one) {
        var chance = one.chance();
        var tube = tube(one.size(), width(one, chance), chance);
        var gray = new Matrix(0.16f, chance.near(0.14, 0.3), Dyes.LIPID, chance.near(0.2, 0.7), 0.12f);
        double share = chance.between(0.6, 0.9);
        return Group.within(
                        matrix(tube, one, gray, chance),
                        List.of(
                                grains(tube, one, new Grit(2.6, 0.6, 1.25, share, chance), 0.6f),
                                grains(tube, one, new Grit(1.9, 0.4, 0.95, share, chance), 0.5f),
                                grains(tube, one, new Grit(1.2, 0.25, 0.5, 0.6, chance), 0.35f)))
                .naming(Part.of("Large granules of unequal size", tube), sides(tube, one));
    }

    static Body fine(Individual one) {
        var chance = one.chance();
        var tube = tube(one.size(), width(one, chance), chance);
        var gray = new Matrix(0.13f, chance.near(0.09, 0.2), Dyes.PROTEIN, chance.near(0.15, 0.45), 0.1f);
        double share = chance.between(0.55, 0.85);
        return Group.within(
                        matrix(tube, one, gray, chance),
                        List.of(
                                grains(tube, one, new Grit(0.95, 0.2, 0.42, share, chance), 0.36f),
                                grains(tube, one, new Grit(0.7, 0.14, 0.33, share, chance), 0.32f)))
                .naming(Part.of("Fine granules in the matrix", tube), sides(tube, one));
    }

    /** Orange-yellow, the red cells in it whole. */
    static Body red(Individual one) {
        var chance = one.chance();
        var tube = tube(one.size(), width(one, chance), chance);
        var rusty = new Matrix(0.12f, 0.1f, Dyes.FRESH_HEMOGLOBIN.mixed(Dyes.URATE, 0.2), chance.near(0.25, 0.7), 0.1f);
        var grit = new Grit(1.3, 0.2, 0.55, chance.between(0.2, 0.6), chance);
        return Group.within(
                filled(
                        tube,
                        one,
                        rusty,
                        6.9,
                        chance.between(0.5, 0.62),
                        "Whole red cell in the matrix",
                        chance,
                        size -> BloodForms.disc(
                                size * chance.between(0.78, 1), Math.max(0, chance.between(-0.25, 0.95)), chance)),
                List.of(grains(tube, one, grit, 0.22f)));
    }

    static Body white(Individual one) {
        var chance = one.chance();
        var tube = tube(one.size(), width(one, chance), chance);
        var gray = new Matrix(0.11f, 0.07f, Dyes.PROTEIN, 0.25f, 0.1f);
        return filled(
                tube,
                one,
                gray,
                10.8,
                0.6,
                "Granular cell with a lobed nucleus",
                chance,
                size -> BloodForms.neutrophil(size, chance));
    }

    static Body tubular(Individual one) {
        var chance = one.chance();
        var tube = tube(one.size(), Math.max(width(one, chance), 22), chance);
        var gray = new Matrix(0.11f, 0.07f, Dyes.PROTEIN, 0.3f, 0.1f);
        return filled(
                tube,
                one,
                gray,
                14.5,
                0.62,
                "Large cell with one round nucleus",
                chance,
                size -> EpithelialForms.tubule(size, chance));
    }

    private interface Cell {
        Body of(double size);
    }

    /** Cells of about a size in the matrix, as near to each other as a share of it. */
    private static Body filled(
            Shape tube,
            Individual one,
            Matrix matrix,
            double cell,
            double near,
            String words,
            Chance chance,
            Cell made) {
        List<double[]> places = new ArrayList<>();
        List<Body> cells = new ArrayList<>();
        double apart = cell * near;
        int tries = (int) (one.size() * 40 / cell * 6);
        double bare = chance.between(-0.5, 0.5) * one.size();
        for (int i = 0; i < tries; i++) {
            double x = chance.between(-0.5, 0.5) * one.size();
            double y = chance.between(-18, 18);
            boolean empty = Math.abs(x - bare) < cell * 0.35;
            if (!empty
                    && tube.inside((float) x, (float) y) > cell * 0.3
                    && places.stream()
                            .allMatch(at -> (at[0] - x) * (at[0] - x) + (at[1] - y) * (at[1] - y) > apart * apart)) {
                places.add(new double[] {x, y});
                cells.add(new Moved(made.of(cell * chance.between(0.9, 1.08)), x, y, chance.between(0, FULL)));
            }
        }
        return Group.within(matrix(tube, one, matrix, chance), List.of(new Pile(cells)))
                .naming(
                        Part.of(words, cells.getFirst().outline()),
                        new Part("Matrix", () -> between(tube, cells)),
                        sides(tube, one));
    }

    private static Part sides(Shape tube, Individual one) {
        float most = (float) one.size() * 0.3f;
        return Part.of(
                "Parallel sides", (u, v) -> Math.min(0.7f - Math.abs(tube.inside(u, v) - 0.7f), most - Math.abs(u)));
    }

    private static Shape between(Shape tube, List<Body> cells) {
        return (u, v) -> {
            float free = tube.inside(u, v) - 0.5f;
            for (Body cell : cells) {
                free = Math.min(free, -cell.outline().inside(u, v));
            }
            return free;
        };
    }

    static Body fatty(Individual one) {
        var chance = one.chance();
        double width = width(one, chance);
        var tube = tube(one.size(), width, chance);
        var gray = new Matrix(0.12f, 0.1f, Dyes.LIPID, 0.25f, 0.1f);
        double[] box = {one.size() / 2, width};
        int tries = (int) chance.between(150, 420);
        var drops = Droplets.within(tube, box, tries, new double[] {0.5, chance.between(1.6, 3)}, chance);
        return Group.within(
                        matrix(tube, one, gray, chance),
                        List.of(
                                grains(tube, one, new Grit(1.4, 0.25, 0.6, 0.5, chance), 0.3f),
                                new Droplets(drops, chance.between(0.75, 1), 270)))
                .naming(Part.of("Refractile droplets in the matrix", tube), sides(tube, one));
    }

    static Body waxy(Individual one) {
        var chance = one.chance();
        return wax(one, chance.between(18, 30), 1, chance);
    }

    /** As it delays light in life; the lowered condenser of bright field shows edges of more only. */
    static Body waxyInPhase(Individual one) {
        var chance = one.chance();
        return wax(one, chance.between(18, 30), chance.between(0.2, 0.34), chance);
    }

    static Body broad(Individual one) {
        var chance = one.chance();
        return wax(one, chance.between(46, 62), 1, chance);
    }

    /**
     * Like candle wax: even, of high refraction, sharp edges, blunt broken ends, cracks from the sides.
     *
     * @param share of the optical path in bright field
     */
    private static Body wax(Individual one, double width, double share, Chance chance) {
        double length = one.size() * 0.97;
        double bend = chance.happens(0.7) ? chance.between(0.1, 0.6) / length : 0;
        double wave = chance.between(0.03, 0.1);
        double phase = chance.between(0, FULL);
        double taper = chance.between(-0.12, 0.12);
        var strip = new Strip(
                length + width,
                bend,
                way -> width / 2 * (1 + taper * (way - 0.5) + wave * StrictMath.sin(phase + 8 * way)));
        var noise = new Noise(chance);
        float end = (float) length / 2;
        float left = chance.near(-0.35, 0.35);
        float right = chance.near(-0.35, 0.35);
        float corner = (float) width * chance.near(0.12, 0.4);
        Shape blunt = (u, v) -> {
            float broken = 0.06f * (float) width * noise.at(3, v * 0.07f) + 1.2f * noise.at(9, v * 0.3f);
            float ends = Math.min(end - u + right * v, end + u + left * v) + broken;
            float sides = strip.inside(u, v) + 0.9f * noise.at(u * 0.06f, 5) + 0.4f * noise.at(u * 0.2f, v * 0.2f);
            float near = Math.max(corner - Math.abs(ends - sides), 0);
            return Math.min(ends, sides) - near * near / (4 * corner);
        };
        var cracks = cracks(length, width, bend, chance);
        var shape = blunt.without(cracks, 0.9).placed(0, -length * length * bend / 20, 0);
        float path = (float) share * chance.near(0.5, 0.75);
        float tint = chance.near(0.12, 0.42);
        float shade = chance.near(0.04, 0.12);
        float lie = chance.near(-0.25, 0.25);
        float half = (float) width * 0.5f;
        return new Substance(shape, one.size() * 0.66 + 2, (u, v, d, ink) -> {
                    float within = ink.within(d, 0.6f);
                    float deep = Substance.dome(d, half);
                    float cloud = noise.rough(u * 0.05f + 40, v * 0.05f, 3);
                    float streak =
                            Math.max(0, 1 - 7 * Math.abs(noise.at(u * 0.02f + 10, v * 0.11f))) * Steps.smooth(1, 4, d);
                    ink.retard(path * (0.45f * within + 0.55f * deep)
                            + (float) share * (0.015f * streak + 0.03f * cloud * within));
                    ink.absorb(
                            Dyes.SHADE,
                            within * (shade * (1.6f - deep) + 0.035f * cloud + lie * 0.16f * v / half + 0.015f * streak)
                                    - 0.07f * Steps.smooth(0.6f, 1, deep)
                                    + 0.45f * Substance.line(d - 0.3f, 0.9f)
                                    + 0.13f * Substance.line(d - 1.8f, 1.6f));
                    ink.absorb(Dyes.LIPID, tint * within * (0.75f + 0.25f * deep + 0.2f * cloud));
                })
                .naming(
                        Part.of("Homogeneous, refractile matrix", shape),
                        new Part("Crack or notch in the side", () -> {
                            var inward = cracks.placed(0, -length * length * bend / 20, 0);
                            var whole = blunt.placed(0, -length * length * bend / 20, 0);
                            return (u, v) -> Math.min(inward.inside(u, v), whole.inside(u, v) + 0.4f);
                        }),
                        Part.along("Sharp edge", shape, 0.7));
    }

    /** They narrow inwards and end blind. */
    private static Shape cracks(double length, double width, double bend, Chance chance) {
        List<Shape> cracks = new ArrayList<>();
        int number = 2 + (int) (length / chance.between(22, 60));
        for (int i = 0; i < number; i++) {
            double x = length * chance.between(-0.44, 0.44);
            int side = chance.happens(0.5) ? 1 : -1;
            double deep = width * (chance.happens(0.3) ? chance.between(0.3, 0.55) : chance.between(0.06, 0.22));
            double open = chance.between(0.3, 1.5);
            var crack =
                    new Strip(deep * 2, chance.between(0.001, 0.05), way -> open * StrictMath.pow(1 - way, 1.5) + 0.1);
            double y = side * width / 2 + x * x * bend / 2;
            double turn = side > 0 ? -StrictMath.PI / 2 : StrictMath.PI / 2;
            cracks.add(crack.placed(x, y, turn + chance.between(-0.6, 0.6)));
        }
        return Shape.joined(cracks, 0.1);
    }
}
