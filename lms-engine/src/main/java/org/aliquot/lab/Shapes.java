package org.aliquot.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.aliquot.forms.Seeded;
import org.aliquot.lab.FieldOfView.Spot;

/** The uneven round shapes of which cells are made, as SVG path data around the origin. */
final class Shapes {

    private static final int POINTS = 14;
    private static final int DARTS = 40;

    private final Seeded random;

    Shapes(Seeded random) {
        this.random = random;
    }

    /** A disc whose radius varies at random by the given share. */
    String blob(Spot middle, double radius, double unevenness) {
        return outline(middle, _ -> radius, unevenness);
    }

    /** A closed smooth line: for each angle, in radians, its distance from the middle, varied at random by the given share. */
    String outline(Spot middle, DoubleUnaryOperator radius, double unevenness) {
        List<Spot> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            points.add(around(middle, angle, radius.applyAsDouble(angle) * (1 + within(-unevenness, unevenness))));
        }
        return closed(points);
    }

    /** The outline of an ellipse. */
    static DoubleUnaryOperator oval(double across, double down) {
        return angle -> across
                * down
                / Math.sqrt(square(down * StrictMath.cos(angle)) + square(across * StrictMath.sin(angle)));
    }

    /** The place at an angle, in radians, and a distance from the middle. */
    static Spot around(Spot middle, double angle, double distance) {
        return new Spot(middle.x() + distance * StrictMath.cos(angle), middle.y() + distance * StrictMath.sin(angle));
    }

    /** An arc of a circle around the origin, from the angle 0 on; angles in radians. */
    static String arc(double radius, double angle) {
        Spot end = around(new Spot(0, 0), angle, radius);
        String size = Markup.number(radius);
        return "M%s 0A%s %s 0 %d 1 %s".formatted(size, size, size, angle > Math.PI ? 1 : 0, pair(end));
    }

    /** At most so many places in a disc, none nearer to another than the gap, none in the discs left out. */
    List<Spot> scattered(Spot middle, double radius, int most, double gap, List<Spot> leftOut, double leftOutRadius) {
        List<Spot> found = new ArrayList<>();
        for (int dart = 0; dart < most * DARTS && found.size() < most; dart++) {
            Spot spot = around(middle, within(0, 2 * Math.PI), radius * Math.sqrt(random.nextDouble()));
            if (isClear(spot, found, gap) && isClear(spot, leftOut, leftOutRadius)) {
                found.add(spot);
            }
        }
        return found;
    }

    double within(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private static double square(double x) {
        return x * x;
    }

    private static boolean isClear(Spot spot, List<Spot> others, double distance) {
        return others.stream().allMatch(other -> {
            double dx = spot.x() - other.x();
            double dy = spot.y() - other.y();
            return dx * dx + dy * dy >= distance * distance;
        });
    }

    /** Quadratic curves from the middle of one side of the polygon to the middle of the next. */
    private static String closed(List<Spot> points) {
        var path = new StringBuilder("M").append(pair(middle(points.getLast(), points.getFirst())));
        for (int i = 0; i < points.size(); i++) {
            Spot next = points.get((i + 1) % points.size());
            path.append('Q').append(pair(points.get(i))).append(' ').append(pair(middle(points.get(i), next)));
        }
        return path.append('Z').toString();
    }

    private static Spot middle(Spot one, Spot other) {
        return new Spot((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }

    private static String pair(Spot spot) {
        return Markup.number(spot.x()) + " " + Markup.number(spot.y());
    }
}
