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
    private static final float LEFT = 36;
    private static final float RIGHT = 70;
    private static final Scene.Frame WHOLE = new Scene.Frame(0, 0, 108);
    private static final Scene.Frame CLOSE = new Scene.Frame(20, 37, 69);

    /** What is in a tube, by chance. */
    @FunctionalInterface
    interface Filled {
        Filling by(Chance chance);
    }

    private Racks() {}

    static Rack of(Filled compared, Filled read, long seed) {
        return of(compared, read, CAP, seed);
    }

    static Rack of(Filled compared, Filled read, Tint cap, long seed) {
        var chance = new Chance(seed);
        float off = chance.near(-1.5f, 1.5f);
        return new Rack(
                List.of(
                        new Vessel(LEFT + off, BOTTOM, RADIUS, LENGTH, cap, compared.by(chance)),
                        new Vessel(RIGHT + off, BOTTOM, RADIUS, LENGTH, cap, read.by(chance))),
                chance.next(),
                WHOLE,
                CLOSE);
    }
}
