package org.aliquot.microscope.optics;

/** Random numbers that belong to a place: the same for the same coordinates on every machine (SplitMix64's finalizer). */
public final class Hash {

    private Hash() {}

    public static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    public static long mix(long seed, long value) {
        return mix(mix(seed) ^ value);
    }

    /** Quick bits for a cell of a grid. */
    static int cell(int x, int y, int seed) {
        int h = x * 0x27d4eb2d ^ y * 0x165667b1 ^ seed;
        h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
        h = (h ^ (h >>> 12)) * 0x297a2d39;
        return h ^ (h >>> 15);
    }
}
