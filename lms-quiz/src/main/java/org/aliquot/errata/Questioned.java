package org.aliquot.errata;

import org.aliquot.bank.ItemId;
import org.aliquot.delivery.AttemptId;

/**
 * A question as a learner met it.
 *
 * @param begin how it begins, as plain words
 */
public record Questioned(ItemId item, String slug, String begin, AttemptId attempt, int position) {}
