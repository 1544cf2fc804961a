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
        growth.add(new Moved(chains(head, walls, chance), middle, 0, 0));
        int loose = 14 + chance.below(22);
        for (int i = 0; i < loose; i++) {
            double angle = chance.between(0, FULL);
            double far = head * (1.02 + 0.3 * chance.unit() * chance.unit());
            double own = chance.between(3.2, 4.6);
            double x = middle + far * StrictMath.cos(angle);
            if (x < size / 2) {
                growth.conidium(x, far * StrictMath.sin(angle), angle, own, own * 0.95);
            }
        }
        return growth.within(size, 0.72, new Walls(SOOT, 0.7f, 0.8f, SOOT, 0.8f));
    }

    /** Dense and black near the globe, which shines through some of them, in tufts with gaps toward the edge. */
    private static Body chains(double head, Walls walls, Chance chance) {
        var shape = Blob.round(head * 2, 0.07, chance);
        var grit = new Grit(3.8, 1.35, 1.85, 0.96, chance);
        var more = new Grit(4, 1.3, 1.9, 0.85, chance);
        var noise = new Noise(chance);
        float radius = (float) head;
        float globe = radius * chance.near(0.36, 0.44);
        float veil = chance.happens(0.6) ? chance.near(0.25, 0.55) : chance.near(0, 0.15);
        float tufts = radius * chance.near(0.1, 0.2);
        return new Substance(shape, head * 1.2 + 2, (u, v, d, ink) -> {
            float far = (float) Math.sqrt(u * u + v * v);
            float turn = Steps.turn(u, v) * 32;
            float chain = noise.at(turn * 3, far * 0.03f) + 0.5f * noise.at(turn * 2 + 7, far * 0.05f + 9);
            float tuft = noise.at(turn, 5 + far * 0.01f);
            float e = d + tufts * (tuft - 0.35f) * Steps.smooth(0.3f * radius, radius, far) + 1.6f * chain;
            float rim = ink.within(e + 0.8f * noise.rough(u * 0.3f, v * 0.3f, 2), 1.6f);
            float grains = Math.max(grit.cover(u, v, 0.7f, ink), 0.8f * more.cover(u, v, 0.7f, ink));
            float dense = Steps.smooth(-0.5f, 0.55f * radius, e);
            float ray = 1 + 0.55f * chain * Steps.smooth(globe * 0.8f, globe * 1.3f, far);
            float through = 1 - veil * ink.within(globe - far + 0.6f * chain, 4);
            ink.absorb(SOOT, rim * (0.5f * grains + (0.5f + 0.75f * dense) * Math.max(0.25f, ray)) * through);
            ink.absorb(walls.outer(), 0.3f * veil * Substance.line(globe - far, 1.6f));
            ink.retard(0.08f * rim * grains);
        });
    }
}
