package org.aliquot.microscope.optics;

/** A stream of random numbers from a seed (SplitMix64), the same on every machine. Not thread-safe. */
public final class Chance {

    private static final double UNIT = 1.0 / (1L << 53);

    private long state;

    public Chance(long seed) {
        this.state = Hash.mix(seed);
    }

    public long next() {
        state += 0x9e3779b97f4a7c15L;
        return Hash.mix(state);
    }

    /** A number in [0, 1). */
    public double unit() {
        return (next() >>> 11) * UNIT;
    }

    public double between(double low, double high) {
        return low + (high - low) * unit();
    }

    public float near(double low, double high) {
        return (float) between(low, high);
    }

    /** A number of a bell-shaped spread of the width given (about one standard deviation), never further than three of them. */
    public double about(double middle, double spread) {
        return middle + spread * 2 * (unit() + unit() + unit() - 1.5);
    }

    public int below(int bound) {
        return (int) Math.floorMod(next(), (long) bound);
    }

    public boolean happens(double probability) {
        return unit() < probability;
    }
}
