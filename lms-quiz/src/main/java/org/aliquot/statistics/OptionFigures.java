package org.aliquot.statistics;

import org.aliquot.classical.Estimate;

/**
 * How one option of a question works.
 *
 * @param correct whether the version's own key names it
 * @param chosen how many took it
 * @param share of all to whom the question was presented
 * @param correlation of taking it with the share right on the other questions
 */
public record OptionFigures(String option, boolean correct, int chosen, Estimate share, Estimate correlation) {}
