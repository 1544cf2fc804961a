package org.aliquot.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aliquot.bank.internal.ItemRendering;
import org.aliquot.bank.internal.VersionCache;
import org.aliquot.bank.internal.VersionTable;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
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

    /** The question without its key; of a family, its instance for this seed. */
    public ItemForLearner forLearner(ItemVersionId id, long seed) {
        return rendering.forLearner(version(id), seed);
    }

    /** The question without its key, where there is no attempt. */
    public ItemForLearner forLearner(ItemVersionId id) {
        return forLearner(id, 0);
    }

    /** The question with key and rationales: only where the attempt's rules allow it. */
    public ItemReview review(ItemVersionId id, long seed) {
        return rendering.review(version(id), seed);
    }

    /** The question with key and rationales, where there is no attempt. */
    public ItemReview review(ItemVersionId id) {
        return review(id, 0);
    }

    /** What was answered beside what is right, for the kinds whose options do not carry the verdict themselves. */
    public List<AnswerPart> parts(ItemVersionId id, long seed, @Nullable Response response) {
        return rendering.parts(version(id).given(seed), response);
    }

    /** The current version of a published question or check. */
    public Optional<ItemVersion> find(String slug) {
        return current(List.of(slug)).stream().findFirst();
    }

    /** Current versions of published questions or checks, in the order of the slugs; unknown ones are left out. */
    public List<ItemVersion> current(Collection<String> slugs) {
        return versions.find(table.current(slugs));
    }

    /** A question that nobody has published yet; what it asks may not be {@code complete}. */
    public ItemPreview preview(ItemVersion draft, boolean complete) {
        return rendering.preview(draft, complete);
    }

    /** Versions of a question, newest first. */
    public List<VersionLine> history(ItemId item) {
        return table.history(item);
    }

    /** Published exam questions of these subtopics, by slug: single best answers that stand alone, as the boards ask them. */
    public List<PoolItem> pool(Collection<String> topics) {
        return table.pool(topics);
    }

    /** Published exam questions of these subtopics that stand alone, of every kind, by slug. */
    public List<PracticeItem> practice(Collection<String> topics) {
        return table.practice(topics);
    }
}
