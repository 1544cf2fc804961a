package org.aliquot.microscope.gram;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.YeastThread;
import org.aliquot.microscope.optics.YeastThread.Cells;
import org.aliquot.microscope.optics.YeastThread.Joint;

/** Yeasts keep the violet, unevenly. */
final class YeastForms {

    private static final double FULL = 2 * StrictMath.PI;

    private YeastForms() {}

    /** A cell with a bud of any age on a narrow neck, now and then with a second one. */
    static Body budding(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double mother = size * chance.between(0.56, 0.78);
        double bud = (size - mother) * 1.02;
        double shift = (size - mother) / 2;
        double lean = chance.between(-0.3, 0.3);
        double far = mother / 2 + bud * 0.46;
        List<Shape> parts = new ArrayList<>();
        List<Shape> cells = new ArrayList<>();
        cells.add(
                Blob.oval(mother, chance.between(0.66, 0.92), 0.06, chance).placed(-shift, 0, chance.near(-0.1, 0.1)));
        cells.add(Blob.oval(bud, chance.between(0.72, 0.96), 0.06, chance)
                .placed(far * StrictMath.cos(lean) - shift, far * StrictMath.sin(lean), lean));
        if (chance.happens(0.22)) {
            double side = (chance.happens(0.5) ? 1 : -1) * chance.between(1.3, 2.4);
            double second = mother * chance.between(0.22, 0.42);
            double off = mother * 0.42 + second * 0.42;
            cells.add(Blob.oval(second, chance.between(0.8, 0.96), 0.05, chance)
                    .placed(off * StrictMath.cos(side) - shift, off * 0.9 * StrictMath.sin(side), side));
        }
        parts.addAll(cells);
        parts.add(Strip.rod(1.1, chance.between(0.5, 0.8), 0)
                .placed((mother / 2) * StrictMath.cos(lean) - shift, mother / 2 * StrictMath.sin(lean), lean));
        return stained(
                Shape.joined(parts, 0.15),
                Shape.joined(cells, 0.01),
                size * 0.75 + 1,
                vacuoles(mother, -shift, chance),
                chance);
    }

    /** Long cells end to end, narrowed where they meet, with branches and buds there. */
    static Body pseudohyphae(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var like = new Cells(chance.between(0.95, 1.35), chance.between(0.4, 0.62), 8, 15);
        double heading = chance.between(-0.3, 0.3);
        List<Shape> all = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        List<Shape> pale = new ArrayList<>();
        for (double turn : new double[] {0, FULL / 2}) {
            var start = new Joint(0, 0, heading + turn + chance.between(-0.2, 0.2));
            var half = YeastThread.from(start, size / 2 - 0.7, like, chance);
            all.add(half.tube());
            joints.addAll(half.joints().subList(0, half.joints().size() - 1));
            for (int i = 0; i < size / 9; i++) {
                var at = half.tube().at(chance.unit());
                pale.add(Blob.oval(chance.between(0.5, 1.4), chance.between(0.4, 0.8), 0.1, chance)
                        .placed(at.x() + chance.between(-0.8, 0.8), at.y() + chance.between(-0.4, 0.4), heading));
            }
        }
        joints.add(new Joint(0, 0, heading));
        for (Joint at : joints) {
            double side = chance.happens(0.5) ? 1 : -1;
            if (chance.happens(0.65)) {
                var root = new Joint(at.x(), at.y(), at.heading() + side * chance.between(0.45, 1));
                double most = size / 2 + 1 - StrictMath.hypot(at.x(), at.y());
                var branch = YeastThread.from(
                        root, chance.between(most * 0.6, most), like.finer(chance.between(0.8, 1)), chance);
                all.add(branch.tube());
                if (chance.happens(0.3)) {
                    all.add(bud(branch.last(), chance.between(-0.6, 0.6), 0.9, chance));
                }
            }
            int buds = chance.below(3);
            for (int i = 0; i < buds; i++) {
                all.add(bud(at, (i == 0 ? -side : side) * chance.between(0.8, 2.2), like.half() * 0.8, chance));
            }
        }
        Shape whole = Shape.joined(all, 0.35);
        return stained(whole, whole, size * 0.72 + 4, Shape.joined(pale, 0.2), chance);
    }

    private static Shape bud(Joint at, double aside, double off, Chance chance) {
        double size = chance.between(1.9, 3.4);
        double far = off + size * 0.42;
        double angle = at.heading() + aside;
        return Blob.oval(size, chance.between(0.7, 0.92), 0.06, chance)
                .placed(at.x() + far * StrictMath.cos(angle), at.y() + far * StrictMath.sin(angle), angle);
    }

    /** Drops within that take no stain. */
    private static Shape vacuoles(double cell, double x, Chance chance) {
        List<Shape> all = new ArrayList<>(List.of(Shape.nowhere()));
        int number = chance.below(4);
        for (int i = 0; i < number; i++) {
            double angle = chance.between(0, FULL);
            double far = cell * chance.between(0, 0.24);
            all.add(Blob.oval(cell * chance.between(0.1, i == 0 ? 0.36 : 0.2), chance.between(0.5, 0.95), 0.12, chance)
                    .placed(
                            x + far * StrictMath.cos(angle),
                            far * 0.8 * StrictMath.sin(angle),
                            chance.between(0, FULL)));
        }
        return Shape.joined(all, 0.2);
    }

    /** Deep in the thick of a cell and along its wall, with lumps, with what is pale; some cells lost a part of the violet. */
    private static Body stained(Shape outline, Shape cells, double reach, Shape pale, Chance chance) {
        var stain = Stain.positive(chance);
        boolean washed = chance.happens(0.2);
        Dye dye = washed ? stain.dye().mixed(Dyes.SAFRANIN, chance.between(0.04, 0.12)) : stain.dye();
        var noise = new Noise(chance);
        float own = (float) stain.depth() * (washed ? chance.near(0.5, 0.65) : chance.near(0.62, 0.95));
        float lumps = chance.near(0.25, 0.6);
        float gap = chance.near(0.35, 0.75);
        return new Substance(outline, reach, (u, v, d, ink) -> {
            float edge = d + 0.15f * noise.rough(u * 0.4f + 50, v * 0.4f, 2);
            float within = ink.within(edge, 0.42f);
            if (within > 0) {
                float deep = cells.inside(u, v);
                float patch = noise.rough(u * 0.75f, v * 0.75f, 4);
                float thick = 0.62f + 0.38f * Substance.dome(Math.max(deep, 0), 1.5f);
                float wall = 0.24f * Substance.line(edge - 0.25f, 0.4f);
                float clear = gap * Steps.smooth(-0.45f, 0.4f, pale.inside(u, v) + 0.35f * patch);
                float worn = gap * 0.7f * Steps.smooth(0.15f, 0.7f, noise.at(u * 0.33f + 20, v * 0.33f));
                ink.absorb(
                        dye, own * within * (thick * (1 + lumps * patch) * (1 - Math.min(0.8f, clear + worn)) + wall));
                ink.absorb(Dyes.SAFRANIN, 0.06f * within * (clear + worn));
                ink.retard(0.05f * within);
            }
        });
    }
}
