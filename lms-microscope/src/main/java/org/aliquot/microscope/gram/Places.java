package org.aliquot.microscope.gram;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;

/**
 * Where small bodies lie that stay together.
 *
 * @param width of one of them in µm
 */
record Places(List<Place> all, double width) {

    /**
     * One of them.
     *
     * @param turn in radians
     */
    record Place(double x, double y, double turn) {}

    /** What lies at a place. */
    @FunctionalInterface
    interface Each {
        Body of(int number);
    }

    private static final double FULL = 2 * StrictMath.PI;
    private static final int TRIES = 420;

    Places {
        all = List.copyOf(all);
    }

    /** As grapes: each touches another one, with gaps and bays, now and then one on top. */
    static Places heap(double size, double width, Chance chance) {
        double a = (size - width) / 2;
        double b = a * chance.between(0.5, 1);
        var bays = new Noise(chance);
        List<Place> heap = new ArrayList<>();
        heap.add(new Place(0, 0, chance.between(0, FULL)));
        for (int i = 0; i < TRIES; i++) {
            Place from = heap.get(chance.below(heap.size()));
            double angle = chance.between(0, FULL);
            double far = width * chance.between(0.88, 1.02);
            double x = from.x() + far * StrictMath.cos(angle);
            double y = from.y() + far * StrictMath.sin(angle);
            double apart = width * (chance.happens(0.12) ? 0.5 : 0.84);
            if (x * x / (a * a) + y * y / (b * b) <= 1.06
                    && bays.at((float) x * 0.35f, (float) y * 0.35f) > -0.34
                    && heap.stream().allMatch(other -> far(other, x, y) >= apart)) {
                heap.add(new Place(x, y, chance.between(0, FULL)));
            }
        }
        return new Places(heap, width).spanning(size);
    }

    /** One behind the other along a line that bends by so many radians from one to the next, and on the whole. */
    static Places row(double size, double width, double bends, double curl, Chance chance) {
        boolean pairs = chance.happens(0.5);
        double heading = 0;
        double bow = chance.between(-curl, curl);
        List<Place> row = new ArrayList<>(List.of(new Place(0, 0, 0)));
        while (new Places(row, width).extent() < size - 0.2 * width && row.size() < 40) {
            Place last = row.getLast();
            heading = Math.clamp(heading + bow + chance.between(-bends, bends), -2.2, 2.2);
            double far = width * (pairs && row.size() % 2 == 1 ? 0.86 : chance.between(0.96, 1.08));
            row.add(new Place(
                    last.x() + far * StrictMath.cos(heading), last.y() + far * StrictMath.sin(heading), heading));
        }
        return new Places(row, width).spanning(size);
    }

    double extent() {
        Place[] ends = ends();
        return far(ends[0], ends[1].x(), ends[1].y()) + width;
    }

    private Place[] ends() {
        Place[] ends = {all.getFirst(), all.getFirst()};
        double most = 0;
        for (Place one : all) {
            for (Place other : all) {
                if (far(one, other.x(), other.y()) > most) {
                    most = far(one, other.x(), other.y());
                    ends = new Place[] {one, other};
                }
            }
        }
        return ends;
    }

    /** Moved a little apart or together, with the origin between the two that are furthest from each other. */
    private Places spanning(double size) {
        Place[] ends = ends();
        double x = (ends[0].x() + ends[1].x()) / 2;
        double y = (ends[0].y() + ends[1].y()) / 2;
        double scale = all.size() == 1 ? 1 : Math.clamp((size - width) / (extent() - width), 0.88, 1.12);
        return new Places(
                all.stream()
                        .map(one -> new Place((one.x() - x) * scale, (one.y() - y) * scale, one.turn()))
                        .toList(),
                width);
    }

    private static double far(Place one, double x, double y) {
        return StrictMath.hypot(one.x() - x, one.y() - y);
    }

    Body bodies(Each each) {
        List<Body> bodies = new ArrayList<>();
        for (Place one : all) {
            bodies.add(new Moved(each.of(bodies.size()), one.x(), one.y(), one.turn()));
        }
        return Group.of(bodies);
    }
}
