package org.aliquot.bank;

import org.aliquot.ability.Difficulty;

/**
 * How hard a version of a question is, as far as is known: the author's rating until an adopted calibration knows better.
 *
 * @param b logits on the product's scale, 0 = the pass point
 * @param sd uncertainty of b
 * @param answers first answers in exam mode behind the adopted calibration; 0 without one
 */
public record ItemDifficulty(double b, double sd, int answers) {

    /** The author's rating before any calibration. */
    public static ItemDifficulty rated(double author) {
        Difficulty known = Difficulty.rated(author);
        return new ItemDifficulty(known.b(), known.sd(), 0);
    }

    /** From the author's rating and an adopted calibration, which may have seen too few answers (or none) to replace it. */
    public static ItemDifficulty known(double author, double b, double se, int answers) {
        Difficulty known = Difficulty.known(author, b, se, answers);
        return new ItemDifficulty(known.b(), known.sd(), answers);
    }

    /** Whether the answers alone decide: the question may count in an exam without "not yet calibrated". */
    public boolean isCalibrated() {
        return answers >= Difficulty.OPERATIONAL;
    }

    public Difficulty forScoring() {
        return new Difficulty(b, sd);
    }
}
