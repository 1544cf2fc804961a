package org.aliquot.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemVersionId;

/** How hard questions were known to be at many moments: asked once for each time between two adoptions. */
final class KnownDifficulties {

    private final Difficulties difficulties;
    private final List<ItemVersionId> items;
    private final TreeSet<Instant> adoptions;
    private final Map<Instant, Map<ItemVersionId, ItemDifficulty>> known = new HashMap<>();

    KnownDifficulties(Difficulties difficulties, Collection<ItemVersionId> items) {
        this.difficulties = difficulties;
        this.items = List.copyOf(items);
        this.adoptions = new TreeSet<>(difficulties.adoptions());
    }

    Map<ItemVersionId, ItemDifficulty> asOf(Instant at) {
        Instant since = adoptions.floor(at);
        return known.computeIfAbsent(since == null ? Instant.EPOCH : since, then -> difficulties.asOf(items, then));
    }
}
