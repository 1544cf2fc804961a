package org.aliquot.review;

/** What there is to be reviewed now. */
public sealed interface NextCard {

    record Ask(Asked asked) implements NextCard {}

    /** Nothing is left of today's plan. */
    record Done() implements NextCard {}

    /** What is left would tell answers of an exam that the learner is sitting. */
    record ExamRunning() implements NextCard {}
}
