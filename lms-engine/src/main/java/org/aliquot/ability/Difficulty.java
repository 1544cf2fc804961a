package org.aliquot.ability;

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

    /** From so many answers on they change the author's rating. */
    public static final int LEAST_FOR_POSTERIOR = 50;

    /** From so many answers on they alone decide. */
    public static final int OPERATIONAL = 200;

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

    /**
     * What is known after a calibration: until 50 answers the author's rating; then the posterior of a normal prior around that
     * rating with standard deviation 1; from 200 answers on the calibration alone.
     *
     * @param rated the author's rating, logits
     * @param b the calibration's, on the same scale
     * @param se its standard error, more than 0
     * @param answers behind it
     */
    public static Difficulty known(double rated, double b, double se, int answers) {
        if (answers < LEAST_FOR_POSTERIOR) {
            return rated(rated);
        }
        if (answers >= OPERATIONAL) {
            return new Difficulty(b, se);
        }
        double weight = AUTHOR_SD * AUTHOR_SD / (AUTHOR_SD * AUTHOR_SD + se * se);
        return new Difficulty(rated + weight * (b - rated), se * Math.sqrt(weight));
    }
}
