package org.aliquot.microscope.bench;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;

/** The top of a bench. */
public final class Bench {

    /** What it is covered with. */
    public enum Top {
        /** A lit pane: light comes through what stands on it. */
        PANE(new Tint(0.925f, 0.925f, 0.905f), 0.012f),
        /** Black resin. */
        BLACK(new Tint(0.085f, 0.088f, 0.095f), 0.16f),
        /** Gray paper. */
        GRAY(new Tint(0.62f, 0.635f, 0.645f), 0.03f);

        private final Tint tint;
        private final float unrest;

        Top(Tint tint, float unrest) {
            this.tint = tint;
            this.unrest = unrest;
        }
    }

    private final Top top;
    private final Noise fine;
    private final Noise wide;

    public Bench(Top top, Chance chance) {
        this.top = top;
        this.fine = new Noise(chance);
        this.wide = new Noise(chance);
    }

    public Tint tint() {
        return top.tint;
    }

    /** How bright it is at a point in mm, about 1. */
    public float light(float x, float y) {
        return 1 + top.unrest * (wide.at(x * 0.03f, y * 0.03f) + 0.5f * fine.at(x * 1.7f, y * 1.7f));
    }
}
