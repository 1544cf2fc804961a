package org.aliquot.bank;

import org.jspecify.annotations.Nullable;

/**
 * One immutable version of a question, with its key: never sent to a learner.
 *
 * @param number counts from 1
 * @param exhibit sha256 of the drawing that belongs to this version
 */
public record ItemVersion(
        ItemVersionId id,
        ItemId itemId,
        String slug,
        int number,
        ItemContent content,
        @Nullable String exhibit) {

    /** This version as an attempt with this seed gets it. */
    public ItemVersion given(long seed) {
        return content.isDrawn() ? new ItemVersion(id, itemId, slug, number, content.given(seed), exhibit) : this;
    }
}
