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
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Molds without pigment in their hyphae. Heads point along u. */
final class HyalineForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye SOOT = Dyes.DIRT.times(1.9);

    private HyalineForms() {}

    /** A flask, a single row of phialides on its upper part, and conidia in a column. */
    static Body fumigatus(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance);
        var growth = new Growth(chance);
        double round = chance.between(10, 13.5);
        double column = size * chance.between(0.36, 0.44);
        double middle = size / 2 - column - 6 - round;
        double bow = chance.between(-0.1, 0.1) * size;
        double neck = middle - round * 2;
        List<Tube.Knot> stalk = new ArrayList<>(
                List.of(new Tube.Knot(1.2 - size / 2, bow, 2.4), new Tube.Knot((neck - size / 2) / 2, bow * 0.4, 2.7)));
        for (int i = 0; i <= 8; i++) {
            double way = i / 8.0;
            stalk.add(new Tube.Knot(neck + way * 2 * round, 0, 3.3 + (round - 3.3) * way * way * (3 - 2 * way)));
        }
        growth.hypha(List.of(foot(-size / 2 + 1.2, bow, 1.6, chance), new Tube(stalk)), walls, 0);
        int number = 38 + chance.below(10);
        List<Tube> phialides = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean face = i % 2 == 0;
            double angle =
                    face ? chance.between(-0.9, 0.9) : 3.3 * i / (number - 1) - 1.65 + chance.between(-0.06, 0.06);
            double far = round * (face ? chance.between(0.2, 0.85) : 0.97);
            double x = middle + far * StrictMath.cos(angle);
            double y = far * StrictMath.sin(angle);
            double heading = angle * 0.5 + chance.between(-0.08, 0.08);
            double length = chance.between(5.5, 7.5);
            var phialide = Tube.straight(x, y, heading, length, chance.between(1.25, 1.5), 0.7);
            phialides.add(phialide);
            chain(growth, phialide.end(), heading, column * chance.between(0.55, 1.02), size / 2, chance);
        }
        for (var phialide : phialides) {
            growth.hypha(List.of(phialide), walls.times(0.9), 0);
        }
        return growth.within(size, 0.42, walls.times(0.45));
    }

    /** The cell of the hypha from which a stalk rises. */
    private static Tube foot(double x, double y, double half, Chance chance) {
        double length = chance.between(22, 40);
        double heading = StrictMath.PI / 2 + chance.between(-0.3, 0.3);
        double before = length * chance.between(0.35, 0.65);
        return Tube.wandering(
                x - before * StrictMath.cos(heading),
                y - before * StrictMath.sin(heading),
                heading,
                length,
                half,
                0.1,
                chance);
    }

    /** Bends toward the axis, so that all chains together are a column. */
    private static void chain(
            Growth growth, Tube.Knot from, double heading, double length, double most, Chance chance) {
        double x = from.x();
        double y = from.y();
        double turn = heading;
        for (double way = 0; way < length && x < most - 1.2; ) {
            double own = chance.between(2.4, 3.1);
            x += own * StrictMath.cos(turn) * 0.97;
            y += own * StrictMath.sin(turn) * 0.97;
            growth.conidium(x, y, turn, own, own * 0.95);
            turn = turn * 0.7 - 0.004 * y + chance.between(-0.2, 0.2);
            way += own;
        }
    }

    /** A globe under two rows of cells and so many black conidia that it is hardly seen. */
    static Body niger(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance).thick(1.1).filled(chance.between(0.16, 0.28));
        var growth = new Growth(chance);
        double head = size * chance.between(0.27, 0.31);
        double middle = size / 2 - head;
        double bow = chance.between(-0.08, 0.08) * size;
        growth.hypha(
                List.of(
                        foot(-size / 2 + 2, bow, 2.6, chance),
                        new Tube(List.of(
                                new Tube.Knot(-size / 2 + 2, bow, 5),
                                new Tube.Knot(-size * 0.2, bow * 0.3, 5.4),
                                new Tube.Knot(middle - head * 0.5, 0, 5.6)))),
                walls,
                0);
        growth.add(new Moved(soot(head, chance), middle, 0, 0));
        int loose = 24 + chance.below(20);
        var black = new Walls(SOOT, 0.7f, 0.8f, SOOT, 0.8f);
        for (int i = 0; i < loose; i++) {
            double angle = chance.between(0, FULL);
            double far = head * (0.98 + 0.28 * chance.unit() * chance.unit());
            double own = chance.between(3.4, 4.6);
            double x = middle + far * StrictMath.cos(angle);
            if (x < size / 2) {
                growth.conidium(x, far * StrictMath.sin(angle), angle, own, own * 0.95);
            }
        }
        return growth.within(size, 0.62, black);
    }

    private static Body soot(double head, Chance chance) {
        var shape = Blob.round(head * 2, 0.05, chance);
        var grit = new Grit(3.7, 1.5, 1.85, 0.96, chance);
        var more = new Grit(3.9, 1.4, 1.9, 0.9, chance);
        var noise = new Noise(chance);
        float radius = (float) head;
        return new Substance(shape, head * 1.15 + 2, (u, v, d, ink) -> {
            float far = (float) Math.sqrt(u * u + v * v) / radius;
            float ray = noise.at(3 * Steps.turn(u, v) * 9, far * 1.4f);
            float dense = Steps.smooth(-0.3f, 0.35f * radius, d + 2 * ray);
            float rim = ink.within(d + 1.6f * noise.rough(u * 0.25f, v * 0.25f, 2), 1.4f);
            float grains = Math.max(grit.cover(u, v, 0.7f, ink), 0.8f * more.cover(u, v, 0.7f, ink));
            ink.absorb(SOOT, rim * (0.55f * grains + 0.85f * dense * (0.75f + 0.35f * grains)));
            ink.retard(0.08f * rim * grains);
        });
    }

    /** A brush: branches, metulae, phialides, and a chain on each. */
    static Body penicillium(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance);
        var growth = new Growth(chance);
        double root = size / 2 - size * chance.between(0.56, 0.64);
        double bow = chance.between(-0.12, 0.12) * size;
        List<Tube> tubes = new ArrayList<>();
        tubes.add(foot(-size / 2 + 1, bow, 1.3, chance));
        tubes.add(new Tube(List.of(
                new Tube.Knot(-size / 2 + 1, bow, 1.6),
                new Tube.Knot((root - size / 2) / 2, bow * 0.2, 1.7),
                new Tube.Knot(root, 0, 1.8))));
        int branches = 2 + chance.below(2);
        for (int i = 0; i < branches; i++) {
            double lean = branches == 1 ? 0 : (i / (branches - 1.0) - 0.5) * chance.between(0.34, 0.56);
            var branch = Tube.straight(root - i * 2.2, 0, lean, chance.between(9, 14), 1.5, 1.75);
            tubes.add(branch);
            metulae(growth, branch, size / 2, walls, chance);
        }
        growth.hypha(tubes, walls, 26);
        return growth.within(size, 0.5, walls.times(0.75));
    }

    private static void metulae(Growth growth, Tube branch, double most, Walls walls, Chance chance) {
        int number = 3 + chance.below(2);
        for (int k = 0; k < number; k++) {
            double lean = branch.heading() + (k - (number - 1) / 2.0) * chance.between(0.13, 0.2);
            var metula = Tube.straight(branch.end().x(), branch.end().y(), lean, chance.between(8, 11), 1.2, 1.6);
            growth.hypha(List.of(metula), walls.times(0.6), 0);
            int phialides = 2 + chance.below(2);
            for (int p = 0; p < phialides; p++) {
                double heading = lean + (p - (phialides - 1) / 2.0) * chance.between(0.12, 0.2);
                var phialide =
                        Tube.straight(metula.end().x(), metula.end().y(), heading, chance.between(7, 9), 1.35, 0.6);
                growth.hypha(List.of(phialide), walls.times(0.6), 0);
                double room = (most - phialide.end().x()) / Math.max(0.5, StrictMath.cos(heading));
                int conidia = (int) Math.max(3, room * chance.between(0.5, 1) / 3.1);
                growth.chain(phialide.end().x(), phialide.end().y(), heading, conidia, chance.between(2.8, 3.3), 0.12);
            }
        }
    }
}
