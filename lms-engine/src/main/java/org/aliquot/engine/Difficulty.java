package org.aliquot.engine;

/**
 * How hard an item is: its place on the ability scale in logits (0 = the pass point), and how uncertain that is.
 *
 * @param b where half of the people of that ability answer right, within ±{@value #LIMIT}
 * @param sd standard deviation of the error of b, at least 0
 */
public record Difficulty(double b, double sd) {

    /** No item of an exam lies beyond; a calibration that says so has failed. */
    public static final double LIMIT = 10;

    /** An author's rating before 50 answers are in. */
    public static final double AUTHOR_SD = 1.0;

    public Difficulty {
        if (!(Math.abs(b) <= LIMIT)) {
            throw new IllegalArgumentException("difficulty lies within ±" + LIMIT + " logits, not " + b);
        }
        if (!(sd >= 0 && sd <= LIMIT)) {
            throw new IllegalArgumentException("the uncertainty of a difficulty lies in 0.." + LIMIT + ", not " + sd);
        }
    }

    /** The author's rating of an item that has not been calibrated. */
    public static Difficulty rated(double b) {
        return new Difficulty(b, AUTHOR_SD);
    }
}
