package org.aliquot.qti;

/**
 * Random numbers that a seed fixes: the generator mulberry32 (Tommy Ettinger, public domain), which browser players of QTI use,
 * so that their published seeds draw the same here. Not thread-safe; no secret may depend on it.
 */
final class Draws {

    private int state;

    Draws(long seed) {
        this.state = (int) seed;
    }

    /** At least 0, below 1. */
    double next() {
        state += 0x6D2B79F5;
        int mixed = (state ^ (state >>> 15)) * (state | 1);
        mixed ^= mixed + (mixed ^ (mixed >>> 7)) * (mixed | 61);
        return ((mixed ^ (mixed >>> 14)) & 0xFFFFFFFFL) / 4294967296.0;
    }

    /** From 0 to below this. */
    long below(long bound) {
        return (long) Math.floor(next() * bound);
    }
}
