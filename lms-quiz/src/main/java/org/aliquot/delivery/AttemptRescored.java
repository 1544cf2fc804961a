package org.aliquot.delivery;

/**
 * A final attempt was scored anew; published in the transaction that did it.
 *
 * @param scoring how many times it has been scored now
 * @param changed whether the score that its learner sees is another
 */
public record AttemptRescored(AttemptSubmitted outcome, int scoring, boolean changed) {}
