package org.aliquot.web.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.AdjustmentKind;
import org.aliquot.delivery.AdjustmentRequest;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/**
 * A fix of scores as it was chosen.
 *
 * @param exam key of the only exam; nothing for all
 * @param key ids of the options that shall be right
 * @param version number of the version by whose key answers shall be scored
 */
public record FixForm(
        @Nullable String kind,
        @Nullable String exam,
        @Nullable List<String> key,
        @Nullable Integer version,
        @Nullable String reason) {

    static final FixForm EMPTY = new FixForm(null, null, null, null, null);

    /** As an address asks for it. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kind", kind);
        parameters.put("exam", exam);
        parameters.put("key", String.join(",", key == null ? List.of() : key));
        parameters.put("version", version);
        return parameters;
    }

    /** Empty until a kind is chosen, and for a word that is none. */
    Optional<AdjustmentRequest> request(ItemVersionId item) {
        String word = Search.typed(kind);
        for (AdjustmentKind known : AdjustmentKind.values()) {
            if (known.word().equals(word)) {
                boolean rekeyed = known == AdjustmentKind.REKEY;
                List<String> options = rekeyed && key != null ? key : List.of();
                return Optional.of(
                        new AdjustmentRequest(item, Search.orNull(exam), known, options, rekeyed ? version : null));
            }
        }
        return Optional.empty();
    }
}
