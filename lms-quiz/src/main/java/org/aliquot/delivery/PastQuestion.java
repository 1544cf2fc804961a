package org.aliquot.delivery;

import java.util.List;
import org.aliquot.bank.ItemVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A question on the form of an attempt of long ago, with its options in the order shown.
 *
 * @param seed of its instance, where it is a family
 */
public record PastQuestion(ItemVersionId item, @Nullable String area, String accepts, List<String> options, long seed) {

    public PastQuestion {
        options = List.copyOf(options);
    }
}
