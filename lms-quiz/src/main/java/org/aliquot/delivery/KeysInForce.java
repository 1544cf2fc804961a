package org.aliquot.delivery;

import java.util.Set;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.response.Credit;
import org.aliquot.response.MultipleResponse;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By what an answer is scored: the key of the version that was asked, or the one that was put in its place. */
@Component
class KeysInForce {

    /** Turns an answer into credit. */
    interface Key {
        Credit score(Response response);
    }

    private final ItemBank bank;

    KeysInForce(ItemBank bank) {
        this.bank = bank;
    }

    Key of(ItemVersion asked, @Nullable Adjustment adjustment) {
        if (adjustment == null || adjustment.kind() != AdjustmentKind.REKEY) {
            return response -> asked.content().rule().score(response);
        }
        ItemVersionId by = adjustment.by();
        return by == null
                ? response -> chosen(Set.copyOf(adjustment.key()), response)
                : response -> bank.version(by).content().rule().score(response);
    }

    /** Where one option is asked for, each of the new keys earns the point; of several, the new set. */
    private static Credit chosen(Set<String> key, Response response) {
        if (response instanceof Response.Choice(String option)) {
            return key.contains(option) ? Credit.FULL : Credit.NONE;
        }
        return new MultipleResponse(key).score(response);
    }
}
