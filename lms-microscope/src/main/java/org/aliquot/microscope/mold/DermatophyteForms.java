package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Tube;

/** Conidia of dermatophytes. */
final class DermatophyteForms {

    private static final double FULL = 2 * StrictMath.PI;

    /** Half of the width of a conidium by the way along it, as a share of the greatest. */
    @FunctionalInterface
    private interface Profile {
        double at(double way);
    }

    private DermatophyteForms() {}

    /** A spindle with a thick rough wall, many cells and a bent beak. */
    static Body canis(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double half = Math.clamp(size * chance.between(0.13, 0.17), 6.5, 10);
        double beak = chance.between(0.12, 0.19);
        double lean = (chance.happens(0.5) ? 1 : -1) * chance.between(2.6, 4.8);
        var shape = conidium(size, half, chance.between(-0.004, 0.004), lean, way -> {
            double spindle = StrictMath.pow(
                    StrictMath.sin(StrictMath.PI * Math.min(way / (1 - beak * 0.5), 1) * 0.97 + 0.03), 0.8);
            double knob = 0.17 + 0.14 * Steps.smooth((float) (1 - beak * 0.5), 0.97f, (float) way);
            return way > 1 - beak ? Math.max(knob, spindle * 0.8) : Math.max(0.22, spindle);
        });
        var walls = Walls.blue(chance).thick(chance.between(2, 2.8));
        int cells = Math.clamp(Math.round(size / chance.between(6.5, 8.5)), 6, 13);
        return whole(
                shape,
                walls,
                cells,
                0.5,
                size,
                half,
                chance,
                List.of(
                        Part.along("Thick, rough wall", new Tube(shape), 1),
                        Part.of("Beak, bent and knobbed", Shape.circle(size * 0.44, lean * 0.5, 1.2))));
    }

    /** Rounded at both ends, with a thin wall and few cells. */
    static Body gypsea(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double half = Math.clamp(size * chance.between(0.13, 0.17), 4.4, 7);
        var shape = conidium(
                size,
                half,
                chance.between(-0.004, 0.004),
                0,
                way -> Math.max(way < 0.5 ? 0.3 : 0.46, StrictMath.pow(StrictMath.sin(StrictMath.PI * way), 0.55)));
        var walls = Walls.blue(chance).thick(0.5);
        return whole(
                shape,
                walls,
                4 + chance.below(3),
                0.28,
                size,
                half,
                chance,
                List.of(
                        Part.along("Thin wall", new Tube(shape), 0.4),
                        Part.of("Rounded end", Shape.circle(size * 0.42, 0, 1))));
    }

    private static Body whole(
            List<Tube.Knot> shape,
            Walls walls,
            int cells,
            double rough,
            double size,
            double half,
            Chance chance,
            List<Part> parts) {
        var growth = new Growth(chance);
        var conidium = new Macroconidium(shape, walls, cells, rough, chance);
        growth.add(conidium);
        parts.forEach(part -> growth.name(part.words(), part.where().get()));
        growth.name("Septum between two cells", conidium.septum());
        return growth.within(size, Math.min(1, 2.3 * half / size), walls);
    }

    /** From the base to the tip, with the middle of it at the origin. */
    private static List<Tube.Knot> conidium(double length, double half, double bend, double lean, Profile profile) {
        List<Tube.Knot> knots = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            double way = i / 24.0;
            double x = (way - 0.5) * length;
            double wide = half * profile.at(way);
            double ends = way < 0.04 || way > 0.96 ? 0.75 : 1;
            double tip = way > 0.8 ? (way - 0.8) * (way - 0.8) * 25 * lean : 0;
            knots.add(new Tube.Knot(inner(x, length, wide), bend * (x * x - length * length / 8) + tip, wide * ends));
        }
        return knots;
    }

    /** Round ends reach beyond their knot. */
    private static double inner(double x, double length, double wide) {
        return Math.clamp(x, wide - length / 2, length / 2 - wide);
    }

    /** Smooth clubs, two to four from one place. */
    static Body epidermophyton(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance).thick(0.75);
        var growth = new Growth(chance);
        var stem = Tube.wandering(-size * 1.02, 0, chance.between(-0.05, 0.05), size, 1.5, 0.03, chance);
        growth.hypha(List.of(stem), walls, 16);
        growth.name("Hypha", stem);
        int number = 2 + chance.below(3);
        for (int i = 0; i < number; i++) {
            double length = Math.min(chance.between(22, 32), size * 0.56);
            double half = chance.between(3.7, 5.2);
            double lean = stem.heading() + (i - (number - 1) / 2.0) * chance.between(0.55, 0.8);
            Tube.Knot root = i == 0 || number < 4 ? stem.end() : stem.at(0.9);
            double off = length / 2;
            var club = conidium(
                    length,
                    half,
                    0,
                    0,
                    way -> way < 0.72
                            ? 0.3 + 0.7 * StrictMath.sin(StrictMath.PI / 2 * way / 0.72)
                            : StrictMath.sqrt(Math.max(0.3, 1 - (way - 0.72) * (way - 0.72) * 7)));
            var conidium = new Macroconidium(club, walls, 3 + chance.below(3), 0, chance);
            var placed = new Moved(
                    conidium, root.x() + off * StrictMath.cos(lean), root.y() + off * StrictMath.sin(lean), lean);
            growth.add(placed);
            if (i == 0) {
                growth.name("Smooth, club-shaped macroconidium", placed.outline());
            } else if (i == 1) {
                growth.name(
                        "Septum",
                        conidium.septum()
                                .placed(
                                        root.x() + off * StrictMath.cos(lean),
                                        root.y() + off * StrictMath.sin(lean),
                                        lean));
            }
        }
        return growth.within(size, 0.8, walls);
    }

    /** Round microconidia heaped like grapes, a coiled hypha, and now and then a cigar. */
    static Body trichophyton(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance);
        var growth = new Growth(chance);
        List<Tube> tubes = new ArrayList<>();
        var stem =
                Tube.wandering(-size * 1.02, -size * 0.06, chance.between(-0.04, 0.04), size * 2.04, 1.1, 0.03, chance);
        tubes.add(stem);
        for (int i = 0; i < 3; i++) {
            Tube.Knot root = stem.at(0.36 + 0.12 * i + chance.between(-0.03, 0.03));
            double side = i % 2 == 0 ? 1 : -1;
            double heading = side * chance.between(1.1, 1.6);
            var arm = Tube.wandering(root.x(), root.y(), heading, size * chance.between(0.1, 0.18), 0.9, 0.1, chance);
            tubes.add(arm);
            grapes(growth, arm, chance);
        }
        growth.hypha(tubes, walls, 15);
        growth.nameConidium("Round microconidia, heaped like grapes");
        growth.name("Slender hypha", stem);
        if (chance.happens(0.85)) {
            Tube.Knot root = stem.at(chance.between(0.57, 0.63));
            Tube coil = coil(root, size * chance.between(0.26, 0.36), chance);
            growth.hypha(List.of(coil), walls.times(0.9), 12);
            growth.name("Coiled hypha", coil);
        }
        if (chance.happens(0.5)) {
            double length = chance.between(22, 30);
            var cigar = conidium(
                    length,
                    chance.between(2.4, 3.2),
                    0,
                    0,
                    way -> Math.max(way < 0.5 ? 0.4 : 0.7, StrictMath.pow(StrictMath.sin(StrictMath.PI * way), 0.4)));
            var macroconidium = new Moved(
                    new Macroconidium(cigar, walls, 4 + chance.below(3), 0, chance),
                    size * chance.between(-0.34, -0.16),
                    -size * chance.between(0.28, 0.34),
                    chance.between(-0.5, 0.5));
            growth.add(macroconidium);
            growth.name("Macroconidium like a cigar", macroconidium.outline());
        }
        return growth.within(size, 0.82, walls.filled(0.36));
    }

    private static void grapes(Growth growth, Tube arm, Chance chance) {
        int number = 14 + chance.below(14);
        double wide = chance.between(4.5, 6.5);
        for (int i = 0; i < number; i++) {
            double far = wide * StrictMath.sqrt(chance.unit());
            double angle = chance.between(0, FULL);
            double own = chance.between(2.2, 3.3);
            growth.conidium(
                    arm.end().x() + far * StrictMath.cos(angle),
                    arm.end().y() + far * StrictMath.sin(angle),
                    angle,
                    own,
                    own * chance.between(0.88, 1));
        }
    }

    /** A branch that winds itself up, its turns of unlike width. */
    private static Tube coil(Tube.Knot root, double length, Chance chance) {
        double radius = chance.between(2.8, 4);
        double heading = -chance.between(0.9, 1.9);
        double turns = chance.between(2.5, 4.5);
        double shrinks = chance.between(0.1, 0.5);
        double uneven = chance.between(0.05, 0.15);
        List<Tube.Knot> knots = new ArrayList<>();
        int steps = (int) (turns * 14);
        for (int i = 0; i <= steps; i++) {
            double way = i / (double) steps;
            double turn = FULL * turns * way;
            double wide = radius * Math.min(1, 5 * way) * (1 - shrinks * way + uneven * StrictMath.sin(2.3 * turn));
            double along = way * length + wide * (0.6 - StrictMath.cos(turn));
            double across = wide * StrictMath.sin(turn);
            knots.add(new Tube.Knot(
                    root.x() + along * StrictMath.cos(heading) - across * StrictMath.sin(heading),
                    root.y() + along * StrictMath.sin(heading) + across * StrictMath.cos(heading),
                    0.95 - 0.2 * way));
        }
        return new Tube(knots);
    }
}
