package org.aliquot.microscope.tube;

import java.util.List;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;

/** A tube to be read, and one to compare it with on its left. */
final class Racks {

    private static final Tint CAP = new Tint(0.16f, 0.32f, 0.6f);
    private static final float RADIUS = 8;
    private static final float LENGTH = 96;
    private static final float BOTTOM = 104;
    private static final float LEFT = 38;
    private static final float RIGHT = 72;

    /** Both leave room below the tubes for the scale. */
    private static final Scene.Frame WHOLE = new Scene.Frame(0, 0, 112);

    private static final Scene.Frame CLOSE = new Scene.Frame(19.5, 37, 73);

    /** What is in a tube, by chance. */
    @FunctionalInterface
    interface Filled {
        Filling by(Chance chance);
    }

    private Racks() {}

    static Rack of(Filled compared, Filled read, long seed) {
        return of(compared, read, CAP, false, seed);
    }

    /** Before a printed sheet. */
    static Rack printed(Filled compared, Filled read, Tint cap, long seed) {
        return of(compared, read, cap, true, seed);
    }

    private static Rack of(Filled compared, Filled read, Tint cap, boolean printed, long seed) {
        var chance = new Chance(seed);
        float off = chance.near(-1.5f, 1.5f);
        return new Rack(
                List.of(
                        new Vessel(LEFT + off, BOTTOM, RADIUS, LENGTH, cap, compared.by(chance)),
                        new Vessel(RIGHT + off, BOTTOM, RADIUS, LENGTH, cap, read.by(chance))),
                printed,
                chance.next(),
                WHOLE,
                CLOSE);
    }
}
