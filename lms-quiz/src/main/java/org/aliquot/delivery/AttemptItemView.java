package org.aliquot.delivery;

import org.aliquot.bank.ItemForLearner;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt, options in this attempt's order, with the answer that stands; no field for a key.
 *
 * @param item without the pictures of its fields, which come by {@link Attempts#picture}
 */
public record AttemptItemView(
        AttemptId attempt,
        int position,
        ItemForLearner item,
        @Nullable Response response) {}
