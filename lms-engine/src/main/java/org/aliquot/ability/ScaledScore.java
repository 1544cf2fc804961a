package org.aliquot.ability;

/** A score as it is printed, with the ends of its 95 % band; {@code pass} never contradicts the printed value. */
public record ScaledScore(int value, int low, int high, boolean pass) {}
