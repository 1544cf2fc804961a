package org.aliquot.review;

/** How many cards a day takes, and how long one takes. */
public record DueCards(int cards, int secondsEach) {}
