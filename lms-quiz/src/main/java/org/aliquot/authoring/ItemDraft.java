package org.aliquot.authoring;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.bank.ItemId;
import org.aliquot.draft.Draft;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor is working on.
 *
 * @param updatedBy null when a pack brought the published text
 */
public record ItemDraft(
        ItemId itemId,
        String slug,
        ItemContent content,
        int version,
        Instant updatedAt,
        @Nullable AccountId updatedBy) implements Draft<ItemContent> {

    @Override
    public UUID workId() {
        return itemId.value();
    }
}
