package org.aliquot.delivery;

import org.aliquot.bank.ItemForLearner;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** A question of an attempt, options in this attempt's order, with the answer that stands; no field for a key. */
public record AttemptItemView(
        int position, ItemForLearner item, @Nullable Response response) {}
