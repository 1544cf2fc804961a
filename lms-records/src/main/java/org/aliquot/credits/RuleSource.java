package org.aliquot.credits;

/**
 * Where a rule was read.
 *
 * @param firstHand whether it is the board's own text, or a copy of it
 */
public record RuleSource(String title, String url, boolean firstHand) {}
