package org.aliquot.microscope.bench;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Hash;

/** What the camera makes of light: levels of 0 to 255, with a little grain. */
public final class Film {

    private static final int MASK = (1 << 12) - 1;
    private static final float HEIGHT = 0.008f;
    private static final float[] GRAIN = new float[MASK + 1];

    static {
        var chance = new Chance(0x66696c6dL);
        for (int i = 0; i < GRAIN.length; i++) {
            GRAIN[i] = HEIGHT * (float) chance.about(0, 1);
        }
    }

    private final long seed;

    public Film(long seed) {
        this.seed = seed;
    }

    /** Where the grain of a row begins. */
    public int row(int y) {
        return (int) Hash.mix(seed, y);
    }

    /** @param grain where the grain of the row begins, and the pixels from there */
    public int color(float red, float green, float blue, int grain) {
        float gray = GRAIN[grain & MASK];
        return level(red + gray) << 16 | level(green + gray) << 8 | level(blue + gray);
    }

    private static int level(float value) {
        int level = (int) (value * 255 + 0.5f);
        return level < 0 ? 0 : Math.min(level, 255);
    }
}
