package org.aliquot.simulation;

/**
 * How learners fared who studied in one way.
 *
 * @param learners how many
 * @param passed how many of them passed
 * @param score mean of the expected shares right, in [0, 1]
 * @param read lessons read, on average
 */
public record TermOutcome(int learners, double passed, double score, double read) {

    static final TermOutcome NONE = new TermOutcome(0, 0, 0, 0);

    TermOutcome and(TermOutcome other) {
        int all = learners + other.learners;
        return all == 0
                ? NONE
                : new TermOutcome(
                        all,
                        passed + other.passed,
                        (score * learners + other.score * other.learners) / all,
                        (read * learners + other.read * other.learners) / all);
    }

    public double rate() {
        return passed / learners;
    }
}
