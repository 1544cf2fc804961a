package org.aliquot.authoring.internal;

import org.aliquot.bank.ItemId;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.draft.PublicationStatus;
import org.jspecify.annotations.Nullable;

/** A question's own row, without its texts. */
public record ItemRecord(
        ItemId id,
        String slug,
        PublicationStatus status,
        @Nullable ItemVersionId current) {}
