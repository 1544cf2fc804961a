package org.aliquot.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * SplitMix64 (Steele, Lea and Flood 2014, figure 14): a stored seed must give the same form on every JVM, for years.
 *
 * <p>The JDK's generators promise an algorithm but not how they cut it down to a range, nor how lists are shuffled; here both are
 * fixed. Not for secrets. Not thread-safe.
 */
public final class Seeded {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Seeded(long seed) {
        state = seed;
    }

    /** An independent sequence for each purpose under one seed. */
    public static Seeded stream(long seed, long purpose) {
        return new Seeded(new Seeded(seed ^ new Seeded(purpose).next()).next());
    }

    public long next() {
        state += GOLDEN_GAMMA;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, bound): 32 random bits times the bound; the bias is below bound / 2^32. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Uniform in (0, 1): the middle of one of 2^53 equal parts. */
    public double nextDouble() {
        return ((next() >>> 11) + 0.5) * 0x1p-53;
    }

    /** Standard normal (Box and Muller 1958), the same on every platform. */
    public double nextGaussian() {
        double radius = Math.sqrt(-2 * StrictMath.log(nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * nextDouble());
    }

    /** A copy in random order (Fisher-Yates, from the end). */
    public <T> List<T> shuffled(List<T> list) {
        var result = new ArrayList<>(list);
        for (int i = result.size() - 1; i > 0; i--) {
            result.set(i, result.set(below(i + 1), result.get(i)));
        }
        return result;
    }
}
