package org.aliquot.delivery;

import java.util.List;
import org.aliquot.bank.ItemVersionId;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment that somebody thinks of.
 *
 * @param exam key of the only exam it shall hold in; null for all
 * @param key ids of the options that shall be right, for {@link AdjustmentKind#REKEY}; else empty
 */
public record AdjustmentRequest(
        ItemVersionId item, @Nullable String exam, AdjustmentKind kind, List<String> key) {

    public AdjustmentRequest {
        key = List.copyOf(key);
    }
}
