package org.aliquot.spacing;

import org.jspecify.annotations.Nullable;

/**
 * How a review changes a memory: FSRS-6, formulas and rounding of ts-fsrs 5.4.2.
 *
 * <p>With S stability, D difficulty, R the chance of recall at the review, G the grade:
 * <ul>
 *   <li>first review: S = w(G-1), at least 0.1; D = w4 - exp((G-1) w5) + 1
 *   <li>recalled: S' = S (1 + exp(w8) (11-D) S^-w9 (exp((1-R) w10) - 1) h e), h = w15 for HARD, e = w16 for EASY
 *   <li>forgotten: S' = w11 D^-w12 ((S+1)^w13 - 1) exp((1-R) w14), at most S / exp(w17 w18)
 *   <li>on the same day: S' = S k, k = S^-w19 exp(w17 (G-3+w18)), k at least 1 unless AGAIN
 *   <li>D' = w7 D0(EASY) + (1-w7) (D - w6 (G-3) (10-D)/9), within [1, 10]
 * </ul>
 */
public final class MemoryModel {

    private final FsrsWeights weights;
    private final boolean shortTerm;
    private final ForgettingCurve curve;

    public MemoryModel(FsrsWeights weights, boolean shortTerm) {
        this.weights = weights;
        this.shortTerm = shortTerm;
        this.curve = weights.forgettingCurve();
    }

    /** The memory after a review so many calendar days after the one before; null before is a first review. */
    public Memory next(@Nullable Memory before, int days, Rating rating) {
        if (before == null) {
            return new Memory(firstStability(rating), Math.clamp(firstDifficulty(rating), 1, 10));
        }
        return new Memory(stability(before, days, rating), difficulty(before.difficulty(), rating));
    }

    private double firstStability(Rating rating) {
        return Math.max(w(rating.grade() - 1), 0.1);
    }

    private double firstDifficulty(Rating rating) {
        return Rounding.to8(w(4) - Math.exp((rating.grade() - 1) * w(5)) + 1);
    }

    private double difficulty(double before, Rating rating) {
        double change = -w(6) * (rating.grade() - 3);
        double moved = before + Rounding.to8(change * (10 - before) / 9);
        return Math.clamp(Rounding.to8(w(7) * firstDifficulty(Rating.EASY) + (1 - w(7)) * moved), 1, 10);
    }

    private double stability(Memory before, int days, Rating rating) {
        if (days == 0 && shortTerm) {
            return sameDay(before.stability(), rating);
        }
        double recall = curve.retrievability(days, before.stability());
        return rating == Rating.AGAIN ? forgotten(before, recall) : recalled(before, recall, rating);
    }

    private double sameDay(double stability, Rating rating) {
        double growth = Math.pow(stability, -w(19)) * Math.exp(w(17) * (rating.grade() - 3 + w(18)));
        return bounded(stability * (rating == Rating.AGAIN ? growth : Math.max(growth, 1)));
    }

    private double recalled(Memory before, double recall, Rating rating) {
        double hard = rating == Rating.HARD ? w(15) : 1;
        double easy = rating == Rating.EASY ? w(16) : 1;
        double growth = Math.exp(w(8))
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -w(9))
                * (Math.exp((1 - recall) * w(10)) - 1)
                * hard
                * easy;
        return bounded(before.stability() * (1 + growth));
    }

    private double forgotten(Memory before, double recall) {
        double left = bounded(w(11)
                * Math.pow(before.difficulty(), -w(12))
                * (Math.pow(before.stability() + 1, w(13)) - 1)
                * Math.exp((1 - recall) * w(14)));
        double ceiling = before.stability() / Math.exp(shortTerm ? w(17) * w(18) : 0);
        return Math.min(Math.max(Rounding.to8(ceiling), Memory.LEAST_STABILITY), left);
    }

    private static double bounded(double stability) {
        return Rounding.to8(Math.clamp(stability, Memory.LEAST_STABILITY, Memory.GREATEST_STABILITY));
    }

    private double w(int index) {
        return weights.w(index);
    }
}
