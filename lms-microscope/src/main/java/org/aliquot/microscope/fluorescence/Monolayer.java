package org.aliquot.microscope.fluorescence;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Substance;

/** HEp-2 cells side by side on the glass, one of them in metaphase, now and then two. */
final class Monolayer {

    private record Place(double x, double y) {}

    private static final double FULL = 2 * StrictMath.PI;
    /** From the middle of a cell at the edge of the group to its end. */
    private static final double HALF = 12.5;

    private static final double WIDE = 20;
    private static final double NARROW = 14.5;
    private static final int TRIES = 50;

    private Monolayer() {}

    static Body of(Individual one, Target target) {
        var chance = one.chance();
        List<Place> places = places(one.size() / 2 - HALF, chance);
        List<Body> cells = new ArrayList<>();
        boolean two = chance.happens(0.25);
        for (int i = 0; i < places.size(); i++) {
            Place at = places.get(i);
            Body cell =
                    i == 0 || two && i == places.size() / 2 ? metaphase(target, chance) : interphase(target, chance);
            cells.add(new Moved(cell, at.x(), at.y(), chance.between(0, FULL)));
        }
        return Group.of(cells);
    }

    /** The first one near the middle, two at opposite ends, the next ones where there is room, and nearer to each other if there is none. */
    private static List<Place> places(double far, Chance chance) {
        double heading = chance.between(0, FULL);
        double off = chance.between(0, 0.4) * far;
        double bend = chance.between(-0.3, 0.3);
        List<Place> places = new ArrayList<>();
        places.add(at(off, heading + chance.between(1, 2)));
        places.add(at(far, heading));
        places.add(at(far, heading + StrictMath.PI + bend));
        int number = 6 + chance.below(2);
        for (double apart = WIDE; apart > NARROW && places.size() < number; apart -= 0.2) {
            for (int i = 0; i < TRIES; i++) {
                Place next = at(far * StrictMath.sqrt(chance.unit()), chance.between(0, FULL));
                double room = apart;
                if (places.stream().allMatch(one -> StrictMath.hypot(one.x() - next.x(), one.y() - next.y()) > room)) {
                    places.add(next);
                }
            }
        }
        return places;
    }

    private static Place at(double far, double angle) {
        return new Place(far * StrictMath.cos(angle), far * StrictMath.sin(angle));
    }

    private static Body interphase(Target target, Chance chance) {
        return body(InterphaseCell.of(chance.between(23.5, 28), chance), target, chance);
    }

    private static Body metaphase(Target target, Chance chance) {
        return body(MetaphaseCell.of(chance), target, chance);
    }

    static Body body(InterphaseCell cell, Target target, Chance chance) {
        return new Substance(cell.cell(), 18, target.interphase(cell, chance));
    }

    static Body body(MetaphaseCell cell, Target target, Chance chance) {
        return new Substance(cell.cell(), 12.5, target.metaphase(cell, chance));
    }
}
