package org.aliquot.adaptive;

import java.util.Set;
import org.aliquot.ability.ItemResponseFunction;
import org.jspecify.annotations.Nullable;

/**
 * An item that an adaptive exam may give.
 *
 * @param area its area's code; null when it has none
 * @param enemies ids that must not come in the same sitting; naming it on one side is enough
 */
public record BankItem(
        String id, ItemResponseFunction curve, @Nullable String area, Set<String> enemies) {

    public BankItem {
        enemies = Set.copyOf(enemies);
    }

    public BankItem(String id, ItemResponseFunction curve, @Nullable String area) {
        this(id, curve, area, Set.of());
    }
}
