package org.aliquot.microscope.optics;

import java.util.ArrayList;
import java.util.List;

/** A thread of yeast cells end to end, with the places where they meet, and its tip as the last of these. */
public record YeastThread(Tube tube, List<Joint> joints) {

    private static final double STEP = 3.5;
    private static final double NECK = 1.4;

    /** Where two cells meet, or where the last one ends. */
    public record Joint(double x, double y, double heading) {}

    /**
     * What its cells are like.
     *
     * @param half half of their width in µm
     * @param pinch what is left of the width where they meet, 0 to 1
     * @param low µm of the shortest
     * @param high µm of the longest
     */
    public record Cells(double half, double pinch, double low, double high) {

        public Cells finer(double share) {
            return new Cells(half * share, pinch, low * share, high * share);
        }
    }

    /** From a place on, about in one direction, so many µm. */
    public static YeastThread from(Joint start, double length, Cells cells, Chance chance) {
        List<Tube.Knot> knots = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        double x = start.x();
        double y = start.y();
        double heading = start.heading();
        double bow = chance.between(-0.02, 0.02);
        double left = length;
        knots.add(new Tube.Knot(x, y, cells.half() * cells.pinch()));
        while (left > 0) {
            double own = Math.max(Math.min(chance.between(cells.low(), cells.high()), left), 4);
            double half = cells.half() * chance.between(0.85, 1.15);
            double done = 0;
            while (done < own) {
                double rest = own - done;
                double step = done == 0 || rest <= NECK ? Math.min(NECK, rest) : Math.min(STEP, rest - NECK + 1e-6);
                x += step * StrictMath.cos(heading);
                y += step * StrictMath.sin(heading);
                done += step;
                boolean ends = done >= own - 1e-3;
                double wide = !ends
                        ? half * chance.between(0.93, 1.07)
                        : cells.half() * (left - own > 0 ? cells.pinch() : 0.82);
                knots.add(new Tube.Knot(x, y, wide));
                heading += bow + chance.between(-0.05, 0.05) + (start.heading() - heading) * 0.06;
            }
            left -= own;
            joints.add(new Joint(x, y, heading));
            heading += chance.between(-0.16, 0.16);
        }
        return new YeastThread(new Tube(knots), joints);
    }

    public Joint last() {
        return joints.getLast();
    }
}
