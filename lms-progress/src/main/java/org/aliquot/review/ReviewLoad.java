package org.aliquot.review;

/**
 * Today's reviews in numbers.
 *
 * @param cards that are due, worth their time, and fit into what is left of the day
 * @param secondsEach what one takes this learner
 * @param done reviewed today, in the learner's calendar
 */
public record ReviewLoad(int cards, int secondsEach, int done) {}
