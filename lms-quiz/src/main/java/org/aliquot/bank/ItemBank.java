package org.aliquot.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aliquot.bank.internal.ItemRendering;
import org.aliquot.bank.internal.VersionCache;
import org.aliquot.bank.internal.VersionTable;
import org.springframework.stereotype.Service;

/** Published questions. Versions never change, so they are cached for good. */
@Service
public class ItemBank {

    private final VersionTable table;
    private final VersionCache versions;
    private final ItemRendering rendering;

    ItemBank(VersionTable table, VersionCache versions, ItemRendering rendering) {
        this.table = table;
        this.versions = versions;
        this.rendering = rendering;
    }

    /** The version with this id; unknown is a broken promise. */
    public ItemVersion version(ItemVersionId id) {
        return versions.find(List.of(id)).getFirst();
    }

    /** Versions in the order of the ids. */
    public List<ItemVersion> versions(Collection<ItemVersionId> ids) {
        return versions.find(ids);
    }

    /** The question without its key. */
    public ItemForLearner forLearner(ItemVersionId id) {
        return rendering.forLearner(version(id));
    }

    /** The question with key and rationales: only where the attempt's rules allow it. */
    public ItemReview review(ItemVersionId id) {
        return rendering.review(version(id));
    }

    /** The current version of a published question or check. */
    public Optional<ItemVersion> find(String slug) {
        return current(List.of(slug)).stream().findFirst();
    }

    /** Current versions of published questions or checks, in the order of the slugs; unknown ones are left out. */
    public List<ItemVersion> current(Collection<String> slugs) {
        return versions.find(table.current(slugs));
    }

    /** Published exam questions of these subtopics, by slug. */
    public List<PoolItem> pool(Collection<String> topics) {
        return table.pool(topics);
    }
}
