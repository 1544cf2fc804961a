package org.aliquot.bank;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor is working on.
 *
 * @param version counts savings; a saving names the one it was made from; 0 is the published text
 * @param updatedBy null when a pack brought the published text
 */
public record ItemDraft(
        ItemId itemId,
        String slug,
        ItemContent content,
        int version,
        Instant updatedAt,
        @Nullable UUID updatedBy) {}
