package org.aliquot.bank;

import java.time.Instant;
import java.util.UUID;

/**
 * What an instructor is working on.
 *
 * @param version counts savings; a saving names the one it was made from
 */
public record ItemDraft(
        ItemId itemId, String slug, ItemContent content, int version, Instant updatedAt, UUID updatedBy) {}
