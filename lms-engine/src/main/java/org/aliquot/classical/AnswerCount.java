package org.aliquot.classical;

/**
 * Answers to one item that are alike, and how many there are: what an analysis can be worked out from without the answers.
 *
 * @param answer what was answered; empty when left blank
 * @param correct whether it was fully right
 * @param others how many other items of the same sitting count; 0 where nothing is to be compared with
 * @param elsewhere how many of those were right
 * @param count how many such answers, at least 1
 */
public record AnswerCount(String answer, boolean correct, int others, int elsewhere, int count) {

    public AnswerCount {
        if (count < 1 || elsewhere < 0 || elsewhere > others) {
            throw new IllegalArgumentException(
                    "%d answers, %d of %d right elsewhere".formatted(count, elsewhere, others));
        }
    }

    /** Share right on the other items; only where there are any. */
    double rest() {
        return (double) elsewhere / others;
    }
}
