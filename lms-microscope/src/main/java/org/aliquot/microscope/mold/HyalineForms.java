package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Tube;

/** Molds without pigment in their hyphae. Heads point along u. */
final class HyalineForms {

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
        double bow = chance.between(-0.14, 0.14) * size;
        double neck = middle - round * chance.between(2.1, 2.7);
        List<Tube.Knot> stalk = stalk(size, neck, bow, chance.between(2.3, 2.9), chance);
        double thin = stalk.getLast().half();
        for (int i = 1; i <= 10; i++) {
            double way = i / 10.0;
            stalk.add(new Tube.Knot(
                    neck + way * (middle - neck), 0, thin + (round - thin) * way * way * (2.2 - 1.2 * way)));
        }
        growth.hypha(List.of(new Tube(stalk)), walls, 0);
        growth.name("Flask-shaped vesicle", Shape.circle(middle, 0, round * 0.8));
        growth.name("Smooth stalk", new Tube(stalk.subList(0, 8)));
        growth.name("Column of conidia", Shape.circle(size / 2 - column * 0.45, 0, 3));
        int number = 38 + chance.below(10);
        List<Body> phialides = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean face = i % 2 == 0;
            double angle =
                    face ? chance.between(-0.9, 0.9) : 3.3 * i / (number - 1) - 1.65 + chance.between(-0.06, 0.06);
            double far = round * (face ? chance.between(0.2, 0.85) : 0.97);
            double x = middle + far * StrictMath.cos(angle);
            double y = far * StrictMath.sin(angle);
            double heading = angle * 0.5 + chance.between(-0.08, 0.08);
            double length = chance.between(5.5, 7.5);
            var phialide = Tube.straight(0, 0, 0, length, chance.between(1.25, 1.5), 0.7);
            phialides.add(new Moved(new Hypha(List.of(phialide), walls.times(0.9), 0, chance), x, y, heading));
            double tipX = x + length * StrictMath.cos(heading);
            double tipY = y + length * StrictMath.sin(heading);
            chain(
                    growth,
                    new Tube.Knot(tipX, tipY, 0.7),
                    heading,
                    column * chance.between(0.55, 1.02),
                    size / 2,
                    chance);
        }
        phialides.forEach(growth::add);
        growth.name("Phialide of the single row", phialides.getLast().outline());
        return growth.within(size, 0.42, walls.times(0.45));
    }

    /** From beyond the picture up to a place on the axis. */
    private static List<Tube.Knot> stalk(double size, double up, double bow, double half, Chance chance) {
        List<Tube.Knot> knots = new ArrayList<>();
        double from = -1.1 * size;
        for (int i = 0; i <= 8; i++) {
            double way = i / 8.0;
            knots.add(new Tube.Knot(
                    from + way * (up - from), bow * (1 - way) * (1 - way), half * chance.between(0.96, 1.04)));
        }
        return knots;
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

    /** A brush: branches, metulae, phialides, and a chain on each. */
    static Body penicillium(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance);
        var growth = new Growth(chance);
        double root = size / 2 - size * chance.between(0.56, 0.64);
        double bow = chance.between(-0.12, 0.12) * size;
        List<Tube> tubes = new ArrayList<>();
        tubes.add(new Tube(stalk(size, root, bow, chance.between(1.5, 1.8), chance)));
        int branches = 2 + chance.below(2);
        for (int i = 0; i < branches; i++) {
            double lean = branches == 1 ? 0 : (i / (branches - 1.0) - 0.5) * chance.between(0.34, 0.56);
            var branch = Tube.straight(root - i * 2.2, 0, lean, chance.between(9, 14), 1.5, 1.75);
            tubes.add(branch);
            metulae(growth, branch, size / 2, walls, chance);
        }
        growth.hypha(tubes, walls, 26);
        growth.name("Stalk", tubes.getFirst());
        growth.name("Branch", tubes.getLast());
        return growth.within(size, 0.5, walls.times(0.75));
    }

    private static void metulae(Growth growth, Tube branch, double most, Walls walls, Chance chance) {
        int number = 3 + chance.below(2);
        for (int k = 0; k < number; k++) {
            double lean = branch.heading() + (k - (number - 1) / 2.0) * chance.between(0.13, 0.2);
            var metula = Tube.straight(branch.end().x(), branch.end().y(), lean, chance.between(8, 11), 1.2, 1.6);
            growth.hypha(List.of(metula), walls.times(0.6), 0);
            growth.name("Metula", metula);
            int phialides = 2 + chance.below(2);
            for (int p = 0; p < phialides; p++) {
                double heading = lean + (p - (phialides - 1) / 2.0) * chance.between(0.12, 0.2);
                var phialide =
                        Tube.straight(metula.end().x(), metula.end().y(), heading, chance.between(7, 9), 1.35, 0.6);
                growth.hypha(List.of(phialide), walls.times(0.6), 0);
                growth.name("Phialide", phialide);
                double room = (most - phialide.end().x()) / Math.max(0.5, StrictMath.cos(heading));
                int conidia = (int) Math.max(3, room * chance.between(0.5, 1) / 3.1);
                growth.chain(phialide.end().x(), phialide.end().y(), heading, conidia, chance.between(2.8, 3.3), 0.12);
                growth.nameConidium("Conidium of a chain");
            }
        }
    }
}
