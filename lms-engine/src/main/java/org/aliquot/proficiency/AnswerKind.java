package org.aliquot.proficiency;

/** Where a question was answered, and how much such an answer says of ability. */
public enum AnswerKind {
    EXAM(1),
    PRACTICE(1),
    /** Right below the text that answers it. */
    CHECK(0.5),
    REVIEW(1);

    private final double weight;

    AnswerKind(double weight) {
        this.weight = weight;
    }

    /** Of an answer's log-likelihood. */
    double weight() {
        return weight;
    }
}
