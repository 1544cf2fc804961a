package org.aliquot.spacing;

/**
 * What is supposed to be in a learner's head about one card.
 *
 * @param stability days after which recall has fallen to 90 %, in [0.001, 36500]
 * @param difficulty in [1, 10]
 */
public record Memory(double stability, double difficulty) {

    static final double LEAST_STABILITY = 0.001;
    static final double GREATEST_STABILITY = 36_500;

    public Memory {
        if (!(LEAST_STABILITY <= stability && stability <= GREATEST_STABILITY)) {
            throw new IllegalArgumentException("stability lies between 0.001 and 36500 days, not " + stability);
        }
        if (!(1 <= difficulty && difficulty <= 10)) {
            throw new IllegalArgumentException("difficulty lies between 1 and 10, not " + difficulty);
        }
    }
}
