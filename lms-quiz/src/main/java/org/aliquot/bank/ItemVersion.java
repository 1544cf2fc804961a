package org.aliquot.bank;

import java.util.Map;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version of a question, with its key: never sent to a learner.
 *
 * @param number counts from 1
 * @param exhibit sha256 of the drawing that belongs to this version
 * @param pictures sha256 of each picture in its texts, by the name these call it
 */
public record ItemVersion(
        ItemVersionId id,
        ItemId itemId,
        String slug,
        int number,
        ItemContent content,
        @Nullable String exhibit,
        Map<String, String> pictures) {

    public ItemVersion {
        pictures = Map.copyOf(pictures);
    }

    /** Whether its answers wait for people. */
    public boolean isMarkedByPeople() {
        return content.type().isMarkedByPeople();
    }

    /** This version as an attempt with this seed gets it. */
    public ItemVersion given(long seed) {
        return content.isDrawn() ? with(content.given(seed)) : this;
    }

    /** The same version with its content as somebody gets it. */
    public ItemVersion with(ItemContent given) {
        return new ItemVersion(id, itemId, slug, number, given, exhibit, pictures);
    }
}
