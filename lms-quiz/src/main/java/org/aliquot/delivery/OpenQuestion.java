package org.aliquot.delivery;

import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemReview;

/**
 * A question of own practice that still waits for its answer, with the key that tutor mode would show right after it.
 *
 * @param item with its options in this attempt's order
 * @param revision of the next answer
 */
public record OpenQuestion(int position, ItemForLearner item, ItemReview review, int revision) {}
