package org.aliquot.spacing;

import java.util.Arrays;

/** The 21 weights w0 to w20 of FSRS-6, within their published bounds. Immutable. */
public final class FsrsWeights {

    static final int COUNT = 21;

    private static final double[] DEFAULTS = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private final double[] values;

    FsrsWeights(double[] values) {
        this.values = values.clone();
    }

    /** The weights fitted to many thousand users (ts-fsrs 5.4.2). */
    public static FsrsWeights defaults() {
        return new FsrsWeights(DEFAULTS);
    }

    /**
     * Weights moved into their bounds; sets of 17 (FSRS-4) and 19 (FSRS-5) weights are carried over to 21.
     *
     * @param relearningSteps how many relearning steps there are: two or more lower the ceiling of w17 and w18
     * @param shortTerm whether reviews on the same day count
     * @throws IllegalArgumentException when there are not 17, 19 or 21, or one is no number
     */
    public static FsrsWeights of(double[] values, int relearningSteps, boolean shortTerm) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a weight is a number, not " + value);
            }
        }
        return new FsrsWeights(WeightBounds.migrate(values, relearningSteps, shortTerm));
    }

    double w(int index) {
        return values[index];
    }

    /** A copy, w0 first. */
    public double[] toArray() {
        return values.clone();
    }

    public ForgettingCurve forgettingCurve() {
        return new ForgettingCurve(values[20]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FsrsWeights weights && Arrays.equals(values, weights.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
