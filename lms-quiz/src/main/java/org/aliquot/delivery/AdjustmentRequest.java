package org.aliquot.delivery;

import java.util.List;
import org.aliquot.bank.ItemVersionId;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment that somebody thinks of.
 *
 * @param exam key of the only exam it shall hold in; null for all
 * @param key ids of the options that shall be right, for {@link AdjustmentKind#REKEY} of a question with options; else empty
 * @param version number of the version by whose key answers shall be scored, for a re-key of a question without options; else null
 */
public record AdjustmentRequest(
        ItemVersionId item,
        @Nullable String exam,
        AdjustmentKind kind,
        List<String> key,
        @Nullable Integer version) {

    public AdjustmentRequest {
        key = List.copyOf(key);
    }
}
