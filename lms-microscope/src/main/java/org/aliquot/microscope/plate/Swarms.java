package org.aliquot.microscope.plate;

import java.util.List;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Chance;

/** Plates over which a strain swarmed. */
final class Swarms {

    private static final double CLOSE = 44;

    private Swarms() {}

    static Plate plate(long seed) {
        var chance = new Chance(seed);
        var setup = new Plate.Setup(Medium.BLOOD, Dish.USUAL, Bench.Top.PANE, chance.next());
        double way = chance.between(0, 2 * StrictMath.PI);
        double x = 16 * StrictMath.cos(way);
        double y = 16 * StrictMath.sin(way);
        var close = new Scene.Frame(x - CLOSE / 2, y - CLOSE / 2, CLOSE);
        return new Plate(setup, List.of(new Swarm(x, y, chance.between(44, 70), chance)), close, List.of());
    }
}
