package org.aliquot.delivery;

import java.util.List;
import org.aliquot.bank.ItemVersionId;
import org.jspecify.annotations.Nullable;

/** A question on the form of an attempt of long ago, with its options in the order shown. */
public record PastQuestion(ItemVersionId item, @Nullable String area, String accepts, List<String> options) {

    public PastQuestion {
        options = List.copyOf(options);
    }
}
