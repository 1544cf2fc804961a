package org.aliquot.authoring;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.bank.ItemId;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor is working on.
 *
 * @param version of this text, the same for no other: it counts savings; of the published text, where nothing is unpublished, it
 *     is the number of the published version with a minus. A saving names the one it was made from.
 * @param updatedBy null when a pack brought the published text
 */
public record ItemDraft(
        ItemId itemId,
        String slug,
        ItemContent content,
        int version,
        Instant updatedAt,
        @Nullable UUID updatedBy) {

    /** Whether nothing is unpublished. */
    public boolean isPublished() {
        return version < 0;
    }
}
