package org.aliquot.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Where instructors write questions. */
@Service
public class ItemDesk {

    public ItemPage list(ItemFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** A new question that nobody else sees yet; its slug is made here. */
    public ItemDraft create(ItemContent content, UUID author) {
        throw new UnsupportedOperationException();
    }

    /** The draft of a question; where there is none, its current version as one with version 0. */
    public Optional<ItemDraft> draft(ItemId id) {
        throw new UnsupportedOperationException();
    }

    /** Saves a draft that was made from {@code version}; it need not be complete. */
    public DraftResult save(ItemId id, int version, ItemContent content, UUID author) {
        throw new UnsupportedOperationException();
    }

    /** Makes the draft a new immutable version, or says what is missing, field by field. */
    public DraftResult publish(ItemId id, int version, UUID author) {
        throw new UnsupportedOperationException();
    }

    /** Drops unpublished changes; a question never published goes with them. */
    public boolean discard(ItemId id, UUID author) {
        throw new UnsupportedOperationException();
    }

    /** No longer drawn into new forms; attempts keep their versions. */
    public boolean retire(ItemId id, UUID author) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<VersionLine> history(ItemId id) {
        throw new UnsupportedOperationException();
    }
}
