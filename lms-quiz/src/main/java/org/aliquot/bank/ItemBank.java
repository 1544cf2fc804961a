package org.aliquot.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Published questions. Versions never change, so they are cached for good. */
@Service
public class ItemBank {

    /** The version with this id; unknown is a broken promise. */
    public ItemVersion version(ItemVersionId id) {
        throw new UnsupportedOperationException();
    }

    /** Versions in the order of the ids. */
    public List<ItemVersion> versions(Collection<ItemVersionId> ids) {
        throw new UnsupportedOperationException();
    }

    /** The question without its key. */
    public ItemForLearner forLearner(ItemVersionId id) {
        throw new UnsupportedOperationException();
    }

    /** The question with key and rationales: only where the attempt's rules allow it. */
    public ItemReview review(ItemVersionId id) {
        throw new UnsupportedOperationException();
    }

    /** The current version of a published question or check. */
    public Optional<ItemVersion> find(String slug) {
        throw new UnsupportedOperationException();
    }

    /** Current versions of published questions or checks, in the order of the slugs; unknown ones are left out. */
    public List<ItemVersion> current(Collection<String> slugs) {
        throw new UnsupportedOperationException();
    }

    /** Published exam questions of these subtopics, by slug. */
    public List<PoolItem> pool(Collection<String> topics) {
        throw new UnsupportedOperationException();
    }
}
