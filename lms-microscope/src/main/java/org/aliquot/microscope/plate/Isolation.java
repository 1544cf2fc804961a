package org.aliquot.microscope.plate;

import java.util.Comparator;
import java.util.List;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;

/** A strain streaked for isolation. */
final class Isolation {

    /** Side in mm of a closer picture. */
    private static final double CLOSE = 34;

    private Isolation() {}

    static Plate plate(Habit habit, double much, Medium medium, Bench.Top top, long seed) {
        var chance = new Chance(seed);
        var setup = new Plate.Setup(medium, Dish.USUAL, top, chance.next());
        List<Colony> colonies = Crowd.of(habit, Streaks.places(much, chance), chance);
        List<Change> changes =
                habit.effects().stream().map(Effect::change).distinct().toList();
        return new Plate(setup, List.of(new Colonies(colonies, new Noise(chance))), close(colonies), changes);
    }

    /** Where a few of full size lie apart, and denser growth beside them. */
    private static Scene.Frame close(List<Colony> colonies) {
        double best = Double.MAX_VALUE;
        double x = 0;
        double y = 0;
        for (int angle = 0; angle < 16; angle++) {
            for (double far = 8; far <= 22; far += 4.5) {
                double cx = far * StrictMath.cos(angle * StrictMath.PI / 8);
                double cy = far * StrictMath.sin(angle * StrictMath.PI / 8);
                double off = Math.abs(StrictMath.log(1 + within(colonies, cx, cy)) - StrictMath.log(1 + 38));
                if (off < best) {
                    best = off;
                    x = cx;
                    y = cy;
                }
            }
        }
        return new Scene.Frame(x - CLOSE / 2, y - CLOSE / 2, CLOSE);
    }

    private static long within(List<Colony> colonies, double x, double y) {
        return colonies.stream()
                .filter(colony -> Math.abs(colony.x() - x) < CLOSE / 2 && Math.abs(colony.y() - y) < CLOSE / 2)
                .count();
    }

    /** The largest first. */
    static List<Colony> largest(Plate plate) {
        return plate.inocula().stream()
                .filter(Colonies.class::isInstance)
                .flatMap(one -> ((Colonies) one).all().stream())
                .sorted(Comparator.comparingDouble(colony -> -colony.radius()))
                .toList();
    }
}
