package org.aliquot.spacing;

import java.util.Arrays;

/** Published bounds of the weights, and how sets of older versions become sets of 21 (ts-fsrs 5.4.2, migrateParameters). */
final class WeightBounds {

    private static final double SHORT_TERM_CEILING = 2;
    private static final double FSRS5_DECAY = 0.5;
    private static final double[] LEAST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1
    };
    private static final double[] GREATEST = {
        100,
        100,
        100,
        100,
        10,
        4,
        4,
        0.75,
        4.5,
        0.8,
        3.5,
        5,
        0.25,
        0.9,
        4,
        1,
        6,
        SHORT_TERM_CEILING,
        SHORT_TERM_CEILING,
        0.8,
        0.8
    };

    private WeightBounds() {}

    static double[] migrate(double[] values, int relearningSteps, boolean shortTerm) {
        double[] clipped = clip(values, relearningSteps, shortTerm);
        return switch (values.length) {
            case 21 -> clipped;
            case 19 -> extended(clipped);
            case 17 -> extended(fromFsrs4(clipped));
            default ->
                throw new IllegalArgumentException(
                        "weights are 21 (or 17 or 19 of older versions), not " + values.length);
        };
    }

    /** Whether a weight stands at a bound and is pushed against it. */
    static boolean holds(int index, double value, double push) {
        return push < 0 ? value <= LEAST[index] : value >= GREATEST[index];
    }

    private static double[] extended(double[] values) {
        double[] all = Arrays.copyOf(values, FsrsWeights.COUNT);
        all[20] = FSRS5_DECAY;
        return all;
    }

    private static double[] fromFsrs4(double[] w) {
        double[] moved = w.clone();
        moved[4] = Rounding.to8(w[5] * 2 + w[4]);
        moved[5] = Rounding.to8(Math.log(w[5] * 3 + 1) / 3);
        moved[6] = Rounding.to8(w[6] + 0.5);
        return moved;
    }

    private static double[] clip(double[] values, int relearningSteps, boolean shortTerm) {
        double[] clipped = new double[values.length];
        for (int i = 0; i < Math.min(values.length, FsrsWeights.COUNT); i++) {
            clipped[i] = Math.clamp(values[i], least(i, shortTerm), GREATEST[i]);
        }
        if (relearningSteps > 1 && values.length >= 19) {
            double ceiling = shortTermCeiling(clipped, relearningSteps);
            clipped[17] = Math.min(clipped[17], ceiling);
            clipped[18] = Math.min(clipped[18], ceiling);
        }
        return clipped;
    }

    private static double least(int index, boolean shortTerm) {
        return index == 19 && !shortTerm ? 0 : LEAST[index];
    }

    /** Going through all relearning steps must not leave a card more stable than it was before it was forgotten. */
    private static double shortTermCeiling(double[] w, int relearningSteps) {
        double room = -(Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + w[14] * 0.3) / relearningSteps;
        return Math.clamp(Rounding.to8(Math.sqrt(Math.max(room, 0))), 0.01, SHORT_TERM_CEILING);
    }
}
