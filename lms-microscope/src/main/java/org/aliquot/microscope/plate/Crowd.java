package org.aliquot.microscope.plate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.microscope.optics.Chance;

/** How large colonies become where they grow: those that share the agar stay small. */
final class Crowd {

    /** mm within which they take from each other. */
    private static final float NEAR = 4;

    private static final double HUNGER = 0.16;
    private static final double SMALLEST = 0.24;

    /** Diameter of a colony as a share of the way to the middle of the next one. */
    private static final double TOUCHING = 1.35;

    /** The same where colonies are wet and run. */
    private static final double RUNNING = 2.3;

    private Crowd() {}

    static List<Colony> of(Habit habit, List<Place> places, Chance chance) {
        Map<Long, List<Place>> squares = new HashMap<>();
        for (Place place : places) {
            squares.computeIfAbsent(square(place.x(), place.y()), _ -> new ArrayList<>())
                    .add(place);
        }
        double touching = habit.profile().runs() ? RUNNING : TOUCHING;
        List<Colony> colonies = new ArrayList<>();
        for (Place place : places) {
            double usual = habit.size().draw(chance);
            double room = 1 / StrictMath.sqrt(1 + HUNGER * neighbors(place, squares));
            double most = Math.max(usual * SMALLEST, touching * nearest(place, squares));
            double size = Math.min(usual * Math.max(room, SMALLEST), most);
            colonies.add(new Colony(habit, place.x(), place.y(), (float) size / 2, chance.near(0, 30)));
        }
        return colonies;
    }

    /** Near ones count more than those further off; the first one does not hurt. */
    private static double neighbors(Place place, Map<Long, List<Place>> squares) {
        double sum = 0;
        for (float y = place.y() - NEAR; y <= place.y() + NEAR; y += NEAR) {
            for (float x = place.x() - NEAR; x <= place.x() + NEAR; x += NEAR) {
                for (Place other : squares.getOrDefault(square(x, y), List.of())) {
                    float dx = other.x() - place.x();
                    float dy = other.y() - place.y();
                    float far = (float) Math.sqrt(dx * dx + dy * dy);
                    sum += other != place && far < NEAR ? 1 - far / NEAR : 0;
                }
            }
        }
        return Math.max(0, sum - 0.8);
    }

    private static double nearest(Place place, Map<Long, List<Place>> squares) {
        double nearest = 2 * NEAR;
        for (float y = place.y() - NEAR; y <= place.y() + NEAR; y += NEAR) {
            for (float x = place.x() - NEAR; x <= place.x() + NEAR; x += NEAR) {
                for (Place other : squares.getOrDefault(square(x, y), List.of())) {
                    if (other != place) {
                        float dx = other.x() - place.x();
                        float dy = other.y() - place.y();
                        nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
                    }
                }
            }
        }
        return nearest;
    }

    private static long square(float x, float y) {
        return (long) Math.floor(x / NEAR) << 32 ^ ((long) Math.floor(y / NEAR) & 0xffffffffL);
    }
}
