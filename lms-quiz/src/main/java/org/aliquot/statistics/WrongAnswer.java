package org.aliquot.statistics;

import org.aliquot.classical.Estimate;

/**
 * An answer that was wrong, to a question without options.
 *
 * @param answer the response as JSON
 */
public record WrongAnswer(String answer, int given, Estimate share) {}
