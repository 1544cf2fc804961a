package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Tube;

/** Conidia like sickles, some on the cells that bore them. */
final class SickleForms {

    private static final double FULL = 2 * StrictMath.PI;

    private SickleForms() {}

    /** A hypha that goes on beyond the picture, branches with phialides, and what has come off. */
    static Body fusarium(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance);
        var growth = new Growth(chance);
        List<Tube> tubes = new ArrayList<>();
        var stem =
                Tube.wandering(-size * 1.04, -size * 0.16, chance.between(-0.08, 0.08), size * 2.08, 1.5, 0.03, chance);
        tubes.add(stem);
        int branches = 2 + chance.below(2);
        for (int i = 0; i < branches; i++) {
            Tube.Knot root = stem.at(0.5 + 0.3 * ((i + chance.between(0.25, 0.75)) / branches - 0.5));
            boolean below = i == 1 && branches > 2;
            double heading = (below ? -1 : 1) * chance.between(0.8, 1.7);
            branch(growth, tubes, root, heading, below ? size * 0.4 : size * 0.58, walls, chance);
        }
        growth.hypha(tubes, walls, 22);
        growth.name("Hypha", stem);
        int number = 3 + chance.below(3);
        for (int i = 0; i < number; i++) {
            double length = chance.between(22, Math.min(40, size * 0.56));
            double angle = FULL * (i + chance.between(-0.35, 0.35)) / number;
            double far = (size - length) / 2 * chance.between(0.5, 1);
            var loose = new Moved(
                    sickle(length, walls, chance),
                    far * StrictMath.cos(angle),
                    far * 0.85 * StrictMath.sin(angle),
                    chance.between(0, FULL));
            growth.add(loose);
            growth.name("Sickle-shaped macroconidium", loose.outline());
        }
        int small = 3 + chance.below(6);
        for (int i = 0; i < small; i++) {
            double angle = chance.between(0, FULL);
            double far = size * chance.between(0.1, 0.42);
            growth.conidium(
                    far * StrictMath.cos(angle),
                    far * StrictMath.sin(angle) * 0.8,
                    chance.between(0, FULL),
                    chance.between(5, 9),
                    chance.between(2.4, 3.2));
        }
        growth.nameConidium("Microconidium");
        return growth.within(size, 0.82, walls);
    }

    /** Short, with one or two phialides, on the tips of which sickles stand by their feet. */
    private static void branch(
            Growth growth, List<Tube> tubes, Tube.Knot root, double heading, double room, Walls walls, Chance chance) {
        var stalk = Tube.straight(root.x(), root.y(), heading, chance.between(3, 7), 1.4, 1.3);
        tubes.add(stalk);
        int phialides = 1 + chance.below(2);
        for (int i = 0; i < phialides; i++) {
            double lean = heading + (phialides == 1 ? chance.between(-0.3, 0.3) : (i - 0.5) * chance.between(0.7, 1.1));
            double far = chance.between(6, 9);
            double x = stalk.end().x();
            double y = stalk.end().y();
            var phialide = new Tube(List.of(
                    new Tube.Knot(x, y, 1.1),
                    new Tube.Knot(x + 0.4 * far * StrictMath.cos(lean), y + 0.4 * far * StrictMath.sin(lean), 1.35),
                    new Tube.Knot(x + far * StrictMath.cos(lean), y + far * StrictMath.sin(lean), 0.6)));
            tubes.add(phialide);
            growth.name("Phialide", phialide);
            if (i > 0 && chance.happens(0.3)) {
                continue;
            }
            double length =
                    Math.min(chance.between(20, 32), room - phialide.end().y() * StrictMath.signum(heading));
            double turn = lean + chance.between(-0.35, 0.35);
            double off = length / 2 - 0.3;
            growth.add(new Moved(
                    sickle(length, walls, chance),
                    phialide.end().x() + off * StrictMath.cos(turn),
                    phialide.end().y() + off * StrictMath.sin(turn),
                    turn));
        }
    }

    /** From a foot that is bent like a heel to a curved, pointed tip, with the middle of it at the origin. */
    private static Body sickle(double length, Walls walls, Chance chance) {
        double half = chance.between(1.5, 2.2);
        double bend = chance.between(0.5, 1.3) / length;
        double radius = 1 / bend;
        double side = chance.happens(0.5) ? 1 : -1;
        double heel = chance.between(0.5, 1.1);
        double belly = chance.between(0.42, 0.58);
        List<Tube.Knot> knots = new ArrayList<>();
        for (int i = 0; i <= 14; i++) {
            double way = i / 14.0;
            double turn = (way - 0.5) * length * bend;
            double off = way < belly ? 1 - way / belly : (way - belly) / (1 - belly);
            double wide = 1 - StrictMath.pow(off, way < belly ? 2.6 : 2.1) * 0.85;
            double foot = way < 0.08 ? heel : way < 0.15 ? heel * 0.25 : 0;
            knots.add(new Tube.Knot(
                    radius * StrictMath.sin(turn),
                    side
                            * (radius * (1 - StrictMath.cos(turn))
                                    - radius * (1 - StrictMath.cos(length * bend / 2)) * 0.5
                                    - foot),
                    Math.max(0.35, half * wide)));
        }
        return new Macroconidium(knots, walls.times(chance.between(0.75, 1)), 4 + chance.below(3), 0, chance);
    }
}
