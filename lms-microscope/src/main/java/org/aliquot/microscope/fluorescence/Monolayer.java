package org.aliquot.microscope.fluorescence;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Substance;

/** HEp-2 cells side by side on the glass, one of them in metaphase, hardly any more; they go on beyond what is marked. */
final class Monolayer {

    private record Place(double x, double y, boolean divides) {}

    private static final double FULL = 2 * StrictMath.PI;

    /** µm that a cell reaches from its middle at most. */
    private static final double CELL = 17.5;

    /** To the end of all cells, in parts of what is marked. */
    private static final double FAR = 1.2;

    private static final double WIDE = 24.5;
    private static final double NARROW = 19;
    private static final int TRIES = 300;

    /** Share of places where no cell grew. */
    private static final double BARE = 0.06;

    private static final double DIVIDING = 0.025;

    private Monolayer() {}

    static Body of(Individual one, Target target) {
        var chance = one.chance();
        List<Place> places = places(one.size() / 2, chance);
        List<Body> cells = new ArrayList<>();
        for (Place at : places) {
            double turn = chance.between(0, FULL);
            Body cell = at.divides()
                    ? body(MetaphaseCell.of(chance), target, chance)
                    : body(InterphaseCell.of(territory(at, places, turn, chance), chance), target, chance);
            cells.add(new Moved(cell, at.x(), at.y(), turn));
        }
        var marked = Shape.circle(0, 0, one.size() / 2);
        return Group.within(new Substance(marked, one.size() / 2, (_, _, _, _) -> {}), cells);
    }

    /** The first one near the middle; the next ones where there is room, and nearer to each other if there is none. */
    private static List<Place> places(double half, Chance chance) {
        double far = 2 * FAR * half - CELL;
        List<Place> places = new ArrayList<>();
        places.add(at(chance.between(0, 0.55) * half, chance.between(0, FULL), true));
        for (double apart = WIDE; apart > NARROW; apart -= 1.3) {
            for (int i = 0; i < TRIES; i++) {
                Place next =
                        at(far * StrictMath.sqrt(chance.unit()), chance.between(0, FULL), chance.happens(DIVIDING));
                double room = apart;
                if (places.stream().allMatch(one -> StrictMath.hypot(one.x() - next.x(), one.y() - next.y()) > room)) {
                    places.add(next);
                }
            }
        }
        return places.stream()
                .filter(one -> one == places.getFirst() || !chance.happens(BARE))
                .toList();
    }

    private static Place at(double far, double angle, boolean divides) {
        return new Place(far * StrictMath.cos(angle), far * StrictMath.sin(angle), divides);
    }

    /** As the turned cell sees its neighbors. */
    private static Shape territory(Place cell, List<Place> places, double turn, Chance chance) {
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        List<double[]> neighbors = new ArrayList<>();
        for (Place other : places) {
            double dx = other.x() - cell.x();
            double dy = other.y() - cell.y();
            double far = StrictMath.hypot(dx, dy);
            if (other != cell && far < 2 * CELL) {
                neighbors.add(new double[] {cos * dx + sin * dy, cos * dy - sin * dx});
            }
        }
        return new Territory(neighbors, chance.between(13.5, CELL - 1.8), chance);
    }

    static Body body(InterphaseCell cell, Target target, Chance chance) {
        return new Substance(cell.cell(), CELL + 1.5, target.interphase(cell, chance));
    }

    static Body body(MetaphaseCell cell, Target target, Chance chance) {
        return new Substance(cell.cell(), 12.5, target.metaphase(cell, chance));
    }
}
