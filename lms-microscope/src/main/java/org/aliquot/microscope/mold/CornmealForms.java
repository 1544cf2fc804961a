package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;

/** Yeasts that grow out under a cover glass. */
final class CornmealForms {

    private static final double FULL = 2 * StrictMath.PI;

    private CornmealForms() {}

    static Body albicans(Individual one) {
        return grown(one, true);
    }

    static Body others(Individual one) {
        return grown(one, false);
    }

    /** Long cells end to end, blastoconidia where they meet, and thick-walled round cells at the ends of some. */
    private static Body grown(Individual one, boolean chlamydospores) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance).filled(chance.between(0.22, 0.4));
        var growth = new Growth(chance);
        double end = size / 2 - (chlamydospores ? 7 : 3);
        List<double[]> joints = new ArrayList<>();
        double y = chance.between(-2, 2);
        double x = -size / 2 + 1;
        double heading = chance.between(-0.1, 0.1);
        while (x < end - 6) {
            double length = Math.min(chance.between(12, 18), end - x);
            link(growth, x, y, heading, length, walls, chance);
            x += length * StrictMath.cos(heading);
            y += length * StrictMath.sin(heading);
            joints.add(new double[] {x, y, heading});
            heading = Math.clamp(heading + chance.between(-0.2, 0.2) - y * 0.02, -0.4, 0.4);
        }
        for (int i = 0; i < joints.size() - 1; i++) {
            double[] at = joints.get(i);
            double side = (i % 2 == 0 ? 1 : -1) * chance.between(0.6, 1.1);
            if (chance.happens(0.75)) {
                double length = chance.between(9, 15);
                link(growth, at[0], at[1], at[2] + side, length, walls, chance);
                double tipX = at[0] + length * StrictMath.cos(at[2] + side);
                double tipY = at[1] + length * StrictMath.sin(at[2] + side);
                if (chlamydospores && chance.happens(0.6)) {
                    spore(growth, tipX, tipY, at[2] + side, walls, chance);
                }
            }
            blastoconidia(growth, at, chance);
        }
        growth.nameConidium("Blastoconidia where cells meet");
        double[] middle = joints.get(joints.size() / 2);
        growth.name("Pseudohypha, narrowed where cells meet", Shape.circle(middle[0], middle[1], 1));
        double[] last = joints.getLast();
        if (chlamydospores) {
            spore(growth, last[0], last[1], last[2], walls, chance);
        } else {
            blastoconidia(growth, last, chance);
        }
        return growth.within(size, 0.6, walls.filled(walls.fill() * 1.4));
    }

    private static void link(
            Growth growth, double x, double y, double heading, double length, Walls walls, Chance chance) {
        double half = chance.between(1.3, 1.8);
        growth.add(new Moved(
                new Hypha(
                        List.of(new Tube(List.of(
                                new Tube.Knot(-length / 2, 0, half * 0.6),
                                new Tube.Knot(-length * 0.3, 0, half),
                                new Tube.Knot(length * 0.3, chance.between(-0.4, 0.4), half),
                                new Tube.Knot(length / 2, 0, half * 0.6)))),
                        walls,
                        0,
                        chance),
                x + length / 2 * StrictMath.cos(heading),
                y + length / 2 * StrictMath.sin(heading),
                heading));
    }

    private static void blastoconidia(Growth growth, double[] joint, Chance chance) {
        int number = 4 + chance.below(7);
        for (int i = 0; i < number; i++) {
            double own = chance.between(2.9, 4);
            double side = i % 2 == 0 ? 1 : -1;
            double angle = joint[2] + side * chance.between(0.9, 2.2);
            double far = chance.between(2.6, 6.2);
            growth.conidium(
                    joint[0] + far * StrictMath.cos(angle),
                    joint[1] + far * StrictMath.sin(angle),
                    angle,
                    own,
                    own * chance.between(0.82, 0.98));
        }
    }

    /** With a small cell that bears it. */
    private static void spore(Growth growth, double x, double y, double heading, Walls walls, Chance chance) {
        double round = chance.between(8.5, 12);
        double off = round / 2 + 2.2;
        var shape = Blob.round(round, 0.02, chance);
        growth.name(
                "Chlamydospore with a thick wall",
                Shape.circle(x + off * StrictMath.cos(heading), y + off * StrictMath.sin(heading), round / 2));
        var noise = new Noise(chance);
        var thick = walls.thick(chance.between(1.6, 2.2)).filled(chance.between(0.4, 0.8));
        growth.conidium(
                x + 1.2 * StrictMath.cos(heading), y + 1.2 * StrictMath.sin(heading), chance.between(0, FULL), 3.2, 3);
        growth.add(new Moved(
                new Substance(
                        shape,
                        round / 2 + 2,
                        (u, v, d, ink) -> thick.lie(d, 0.7f * noise.rough(u * 0.45f, v * 0.45f, 3), ink)),
                x + off * StrictMath.cos(heading),
                y + off * StrictMath.sin(heading),
                heading));
    }
}
