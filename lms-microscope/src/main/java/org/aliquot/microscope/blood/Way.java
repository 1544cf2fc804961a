package org.aliquot.microscope.blood;

import java.util.function.DoubleUnaryOperator;
import org.aliquot.microscope.optics.Tube;

/** A line that bends, as far from end to end of its greatest extent as is wanted, around the origin. */
final class Way {

    static final int STEPS = 72;

    private final double[] x = new double[STEPS + 1];
    private final double[] y = new double[STEPS + 1];

    private Way() {}

    /**
     * @param extent greatest distance between two of its points in µm
     * @param bend radians by which it turns over its whole length, were it bent so everywhere, by the way along it from 0 to 1
     */
    static Way of(double extent, DoubleUnaryOperator bend) {
        var way = new Way();
        double heading = 0;
        for (int i = 1; i <= STEPS; i++) {
            heading += bend.applyAsDouble((i - 0.5) / STEPS) / STEPS;
            way.x[i] = way.x[i - 1] + StrictMath.cos(heading);
            way.y[i] = way.y[i - 1] + StrictMath.sin(heading);
        }
        way.fit(extent);
        return way;
    }

    private void fit(double extent) {
        double greatest = 0;
        double middleX = 0;
        double middleY = 0;
        for (int i = 0; i <= STEPS; i++) {
            for (int k = 0; k < i; k++) {
                double far = StrictMath.hypot(x[i] - x[k], y[i] - y[k]);
                if (far > greatest) {
                    greatest = far;
                    middleX = (x[i] + x[k]) / 2;
                    middleY = (y[i] + y[k]) / 2;
                }
            }
        }
        for (int i = 0; i <= STEPS; i++) {
            x[i] = (x[i] - middleX) * extent / greatest;
            y[i] = (y[i] - middleY) * extent / greatest;
        }
    }

    /** In µm, along it. */
    double length() {
        double sum = 0;
        for (int i = 1; i <= STEPS; i++) {
            sum += StrictMath.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        return sum;
    }

    /** Least distance in µm between two of its points that are at least so many points apart. */
    double narrowest(int apart) {
        double least = Double.MAX_VALUE;
        for (int i = apart; i <= STEPS; i++) {
            for (int k = 0; k <= i - apart; k++) {
                least = Math.min(least, StrictMath.hypot(x[i] - x[k], y[i] - y[k]));
            }
        }
        return least;
    }

    /** So far along it, 0 to 1, and so far to its side. */
    Tube.Knot place(double share, double aside, double half) {
        double at = Math.clamp(share, 0, 1) * STEPS;
        int i = (int) Math.min(at, STEPS - 1);
        Tube.Knot from = knot(i, aside, half);
        Tube.Knot to = knot(i + 1, aside, half);
        return new Tube.Knot(
                from.x() + (to.x() - from.x()) * (at - i), from.y() + (to.y() - from.y()) * (at - i), half);
    }

    /** Direction in radians at one of its points. */
    double heading(int at) {
        int before = Math.max(0, at - 1);
        int after = Math.min(STEPS, at + 1);
        return StrictMath.atan2(y[after] - y[before], x[after] - x[before]);
    }

    /** So far to the side of one of its points. */
    Tube.Knot knot(int at, double aside, double half) {
        double heading = heading(at);
        return new Tube.Knot(x[at] - aside * StrictMath.sin(heading), y[at] + aside * StrictMath.cos(heading), half);
    }
}
