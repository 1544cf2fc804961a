package org.aliquot.spacing;

import java.util.Arrays;

/**
 * A memory together with its derivatives by the 21 weights, for {@link WeightFit}: the formulas of {@link MemoryModel} without
 * its rounding, which has no derivative, differentiated by hand. Mutable; for one thread.
 */
final class MemoryGradient {

    private static final double LN_09 = Math.log(0.9);

    private final double[] w;
    private final double factor;
    private final double factorByDecay;
    private final double[] byStability = new double[FsrsWeights.COUNT];
    private final double[] byDifficulty = new double[FsrsWeights.COUNT];

    /** The derivatives of the next stability by those weights that stand in its formula themselves. */
    private final double[] own = new double[FsrsWeights.COUNT];

    private double stability;
    private double difficulty;
    private double recall;
    private final double[] byRecall = new double[FsrsWeights.COUNT];

    MemoryGradient(double[] weights) {
        w = weights;
        double power = Math.exp(-LN_09 / w[20]);
        factor = power - 1;
        factorByDecay = power * LN_09 / (w[20] * w[20]);
    }

    double recall() {
        return recall;
    }

    double stability() {
        return stability;
    }

    double difficulty() {
        return difficulty;
    }

    /** The derivatives of the recall last predicted; the array is overwritten by the next prediction. */
    double[] recallGradient() {
        return byRecall;
    }

    void first(int grade) {
        Arrays.fill(byStability, 0);
        Arrays.fill(byDifficulty, 0);
        stability = Math.max(w[grade - 1], 0.1);
        byStability[grade - 1] = w[grade - 1] > 0.1 ? 1 : 0;
        double power = Math.exp((grade - 1) * w[5]);
        double free = w[4] - power + 1;
        difficulty = Math.clamp(free, 1, 10);
        if (free == difficulty) {
            byDifficulty[4] = 1;
            byDifficulty[5] = -(grade - 1) * power;
        }
    }

    /** The chance of recall after so many days. */
    void predict(int days) {
        double u = 1 + factor * days / stability;
        recall = Math.pow(u, -w[20]);
        double slope = recall * w[20] * factor * days / (stability * stability * u);
        for (int k = 0; k < FsrsWeights.COUNT; k++) {
            byRecall[k] = slope * byStability[k];
        }
        byRecall[20] += recall * (-Math.log(u) - w[20] * days / stability * factorByDecay / u);
    }

    /** After a review so many days after the one before; the recall must have been predicted for them. */
    void next(int days, int grade) {
        Arrays.fill(own, 0);
        if (days == 0) {
            sameDay(grade);
        } else if (grade == 1) {
            forgotten();
        } else {
            recalled(grade);
        }
        rate(grade);
    }

    private void sameDay(int grade) {
        double growth = Math.pow(stability, -w[19]) * Math.exp(w[17] * (grade - 3 + w[18]));
        if (grade > 1 && growth < 1) {
            return;
        }
        double after = stability * growth;
        own[17] = after * (grade - 3 + w[18]);
        own[18] = after * w[17];
        own[19] = -after * Math.log(stability);
        move(after, growth * (1 - w[19]), 0, 0);
    }

    private void recalled(int grade) {
        double rated = (grade == 2 ? w[15] : 1) * (grade == 4 ? w[16] : 1);
        double plain = stability * Math.exp(w[8]) * (11 - difficulty) * Math.pow(stability, -w[9]);
        double spaced = Math.exp((1 - recall) * w[10]);
        double gain = plain * (spaced - 1) * rated;
        own[8] = gain;
        own[9] = -gain * Math.log(stability);
        own[10] = plain * rated * spaced * (1 - recall);
        own[15] = grade == 2 ? plain * (spaced - 1) : 0;
        own[16] = grade == 4 ? plain * (spaced - 1) : 0;
        double byS = 1 + gain / stability * (1 - w[9]);
        move(stability + gain, byS, -gain / (11 - difficulty), -plain * rated * w[10] * spaced);
    }

    private void forgotten() {
        double power = Math.pow(stability + 1, w[13]);
        double left = w[11] * Math.pow(difficulty, -w[12]) * (power - 1) * Math.exp((1 - recall) * w[14]);
        double ceiling = stability / Math.exp(w[17] * w[18]);
        if (left > ceiling) {
            own[17] = -w[18] * ceiling;
            own[18] = -w[17] * ceiling;
            move(ceiling, ceiling / stability, 0, 0);
            return;
        }
        own[11] = left / w[11];
        own[12] = -left * Math.log(difficulty);
        own[13] = left * Math.log(stability + 1) * power / (power - 1);
        own[14] = left * (1 - recall);
        double byS = left * w[13] * power / ((stability + 1) * (power - 1));
        move(left, byS, -left * w[12] / difficulty, -left * w[14]);
    }

    /** To the next stability, given its derivatives by stability, difficulty and recall before; a bound has none. */
    private void move(double after, double byS, double byD, double byR) {
        stability = Math.clamp(after, Memory.LEAST_STABILITY, Memory.GREATEST_STABILITY);
        double inside = stability == after ? 1 : 0;
        for (int k = 0; k < FsrsWeights.COUNT; k++) {
            byStability[k] = inside * (byS * byStability[k] + byD * byDifficulty[k] + byR * byRecall[k] + own[k]);
        }
    }

    private void rate(int grade) {
        double easy = Math.exp(3 * w[5]);
        double change = (grade - 3) / 9.0;
        double moved = difficulty - w[6] * change * (10 - difficulty);
        double target = w[4] - easy + 1;
        double free = w[7] * target + (1 - w[7]) * moved;
        double inside = free >= 1 && free <= 10 ? 1 : 0;
        double kept = (1 - w[7]) * (1 + w[6] * change);
        for (int k = 0; k < FsrsWeights.COUNT; k++) {
            byDifficulty[k] *= inside * kept;
        }
        byDifficulty[4] += inside * w[7];
        byDifficulty[5] -= inside * w[7] * 3 * easy;
        byDifficulty[6] -= inside * (1 - w[7]) * change * (10 - difficulty);
        byDifficulty[7] += inside * (target - moved);
        difficulty = Math.clamp(free, 1, 10);
    }
}
