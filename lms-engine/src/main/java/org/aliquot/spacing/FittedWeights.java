package org.aliquot.spacing;

/**
 * Weights fitted to one learner.
 *
 * @param scored reviews behind them: not the first of a card, not on the day of the one before
 * @param lossBefore mean log loss of those reviews under the default weights; 0 without any
 * @param loss the same under the fitted ones
 */
public record FittedWeights(FsrsWeights weights, int scored, double lossBefore, double loss) {}
