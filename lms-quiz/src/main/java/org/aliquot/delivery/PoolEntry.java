package org.aliquot.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.adaptive.BankItem;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.PoolItem;
import org.aliquot.stored.StoredJson;
import tools.jackson.core.type.TypeReference;

/**
 * A question as an adaptive attempt may draw it, frozen for the attempts that start with it.
 *
 * @param b difficulty in logits, 0 at the pass point
 * @param sd how uncertain that is
 * @param answers behind it; 0 for an author's rating
 */
record PoolEntry(UUID version, String slug, String area, double b, double sd, int answers, List<String> enemies) {

    /** A whole pool; the hash of this text is its name. */
    static final StoredJson<List<PoolEntry>> STORED = StoredJson.of(new TypeReference<>() {});

    PoolEntry {
        enemies = List.copyOf(enemies);
    }

    /** The one place that says how hard a question is taken to be when the next one is chosen. */
    static PoolEntry of(PoolItem item, String area) {
        ItemDifficulty known = item.difficulty();
        return new PoolEntry(
                item.versionId().value(), item.slug(), area, known.b(), known.sd(), known.answers(), item.enemies());
    }

    BankItem forEngine() {
        return new BankItem(slug, ItemResponseFunction.rasch(b), area, Set.copyOf(enemies));
    }
}
