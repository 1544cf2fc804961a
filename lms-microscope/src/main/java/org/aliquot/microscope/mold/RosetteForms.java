package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Tube;

/** Teardrops around the tips of slender stalks. */
final class RosetteForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final double RIGHT = StrictMath.PI / 2;

    private RosetteForms() {}

    /** A thread of 1 to 2 µm that goes on beyond the picture, its stalks, and conidia that touch their tips. */
    static Body sporothrix(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance).times(0.85);
        var growth = new Growth(chance);
        List<Tube> tubes = new ArrayList<>();
        var stem = Tube.wandering(
                -size * 1.05, -size * 0.24, chance.between(-0.04, 0.04), size * 2.1, 0.72, 0.035, chance);
        tubes.add(stem);
        int stalks = 2 + chance.below(2);
        for (int i = 0; i < stalks; i++) {
            Tube.Knot root = stem.at(0.5 + 0.3 * ((i + chance.between(0.3, 0.7)) / stalks - 0.5));
            boolean below = i == 1 && stalks > 2;
            double heading = (below ? -RIGHT : RIGHT) + chance.between(-0.4, 0.4);
            double length = size * (below ? chance.between(0.08, 0.12) : chance.between(0.26, 0.46));
            var stalk = Tube.wandering(root.x(), root.y(), heading, length, 0.7, 0.16, chance)
                    .tapered(1, 0.62);
            tubes.add(stalk);
            flower(growth, stalk.end(), stalk.heading(), walls, chance);
            growth.name("Slender stalk", stalk);
            growth.name(
                    "Conidia like petals around its tip",
                    Shape.circle(stalk.end().x(), stalk.end().y(), 1.5));
        }
        int single = 3 + chance.below(5);
        for (int i = 0; i < single; i++) {
            Tube.Knot at = stem.at(chance.between(0.35, 0.65));
            double heading = (chance.happens(0.5) ? 1 : -1) * (RIGHT + chance.between(-0.5, 0.5));
            teardrop(
                    growth,
                    at.x(),
                    at.y() + StrictMath.signum(heading) * 0.4,
                    heading,
                    chance.between(3, 4.4),
                    walls,
                    chance);
        }
        growth.hypha(tubes, walls, 13);
        growth.name("Thread of 1 to 2 µm", stem);
        return growth.within(size, 0.86, walls);
    }

    /** Around the tip on all sides, so that some point to whoever looks at them. */
    private static void flower(Growth growth, Tube.Knot end, double heading, Walls walls, Chance chance) {
        int petals = 5 + chance.below(4);
        double first = chance.between(0, FULL);
        for (int i = 0; i < petals; i++) {
            double around = first + FULL * (i + chance.between(-0.3, 0.3)) / petals;
            double off = chance.between(0.75, 1.75);
            double ahead = StrictMath.cos(off);
            double aside = StrictMath.sin(off) * StrictMath.cos(around);
            double seen = Math.max(0.5, StrictMath.hypot(ahead, aside));
            double length = seen * chance.between(4, 5.4);
            teardrop(growth, end.x(), end.y(), heading + StrictMath.atan2(aside, ahead), length, walls, chance);
        }
    }

    /** Its narrow end sits on what bears it. */
    private static void teardrop(
            Growth growth, double x, double y, double heading, double length, Walls walls, Chance chance) {
        double half = chance.between(0.95, 1.3);
        double last = Math.max(0.4, length - half * 0.8);
        var drop = new Tube(List.of(
                new Tube.Knot(0, 0, 0.3),
                new Tube.Knot(0.3 * last, 0, half * 0.62),
                new Tube.Knot(0.66 * last, 0, half),
                new Tube.Knot(last, 0, half * 0.8)));
        var conidium = new Hypha(List.of(drop), walls.times(chance.between(0.35, 0.75)), 0, chance);
        growth.add(new Moved(conidium, x, y, heading));
    }
}
