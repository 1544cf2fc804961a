package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;

/** A head that radiates to all sides. */
final class BlackHead {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye SOOT = Dyes.DIRT.times(1.9);

    private BlackHead() {}

    /** A globe under two rows of cells and chains of black conidia, on a stalk that comes from beyond the picture. */
    static Body niger(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance).thick(1.3).filled(chance.between(0.16, 0.28));
        var growth = new Growth(chance);
        double head = size * chance.between(0.31, 0.36);
        double middle = size / 2 - head * 1.12;
        double bow = chance.between(-0.12, 0.12) * size;
        double half = chance.between(5, 6.5);
        List<Tube.Knot> stalk = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double way = i / 8.0;
            stalk.add(new Tube.Knot(
                    -1.05 * size + way * (middle + 1.05 * size - head * 0.42),
                    bow * (1 - way) * (1 - way),
                    half * chance.between(0.96, 1.04)));
        }
        growth.hypha(List.of(new Tube(stalk)), walls, 0);
        growth.name("Vesicle under the chains", Shape.circle(middle, 0, head * 0.36));
        growth.name("Chains of black conidia", Shape.circle(middle, head * 0.7, head * 0.12));
        var rod = new Tube(stalk);
        var around = Shape.circle(middle, 0, head * 1.12);
        growth.name("Smooth stalk", (u, v) -> Math.min(rod.inside(u, v), -around.inside(u, v)));
        growth.add(new Moved(heart(head, walls, chance), middle, 0, 0));
        chains(growth, middle, head, chance);
        int loose = 14 + chance.below(22);
        for (int i = 0; i < loose; i++) {
            double angle = chance.between(0, FULL);
            double far = head * (1.02 + 0.3 * chance.unit() * chance.unit());
            double own = chance.between(3.1, 4.6);
            double x = middle + far * StrictMath.cos(angle);
            if (x < size / 2) {
                growth.conidium(x, far * StrictMath.sin(angle), angle, own, own * 0.95);
            }
        }
        return growth.within(size, 0.72, new Walls(SOOT, 0.6f, 0.8f, SOOT, 0.66f));
    }

    /** Chains of unequal length all round, denser here and there, that come apart toward their ends. */
    private static void chains(Growth growth, double middle, double head, Chance chance) {
        var noise = new Noise(chance);
        double ragged = chance.between(0.1, 0.24);
        double bends = chance.between(0.12, 0.34);
        int number = (int) (head * chance.between(3.4, 4.6));
        for (int i = 0; i < number; i++) {
            double angle = chance.between(0, FULL);
            float turn = (float) (angle / FULL * 32);
            float tuft = noise.at(turn, 3) + 0.5f * noise.at(2 * turn, 11);
            double from = head * chance.between(0.5, 0.74);
            double to = head * (0.9 + ragged * (tuft + chance.about(-0.15, 0.45)));
            double size = chance.between(3.2, 4.3);
            int cells = (int) Math.round((to - from) / size);
            if (cells > 0) {
                growth.chain(
                        middle + from * StrictMath.cos(angle),
                        from * StrictMath.sin(angle),
                        angle + chance.about(0, 0.16),
                        cells,
                        size,
                        bends);
            }
        }
    }

    /** Black where chains lie over each other; the globe shines through some of them. */
    private static Body heart(double head, Walls walls, Chance chance) {
        var shape = Blob.round(head * 1.66, 0.05, chance);
        var grit = new Grit(3.8, 1.35, 1.85, 0.96, chance);
        var more = new Grit(4, 1.3, 1.9, 0.85, chance);
        var noise = new Noise(chance);
        float radius = (float) head;
        float globe = radius * chance.near(0.36, 0.44);
        float veil = chance.happens(0.5) ? chance.near(0.2, 0.5) : chance.near(0, 0.15);
        return new Substance(shape, head * 1.1 + 2, (u, v, d, ink) -> {
            float far = (float) Math.sqrt(u * u + v * v);
            float clouds = noise.rough(u * 0.09f, v * 0.09f, 4);
            float e = d + 0.16f * radius * clouds;
            float rim = Steps.smooth(-0.06f * radius, 0.24f * radius, e);
            float grains = Math.max(grit.cover(u, v, 0.7f, ink), 0.8f * more.cover(u, v, 0.7f, ink));
            float through = 1 - veil * ink.within(globe - far + 3 * clouds, 5);
            ink.absorb(SOOT, rim * (0.45f * grains + (0.8f + 0.55f * rim) * (1 + 0.35f * clouds)) * through);
            ink.absorb(walls.outer(), 0.3f * veil * Substance.line(globe - far + 2 * clouds, 1.6f));
            ink.retard(0.08f * rim * grains);
        });
    }
}
