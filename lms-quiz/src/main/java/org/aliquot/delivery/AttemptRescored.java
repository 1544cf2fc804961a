package org.aliquot.delivery;

/** The score of a final attempt changed; published in the transaction that changed it. */
public record AttemptRescored(AttemptSubmitted outcome) {}
