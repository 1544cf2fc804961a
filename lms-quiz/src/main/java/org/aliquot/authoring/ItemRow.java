package org.aliquot.authoring;

import org.aliquot.bank.ItemId;
import org.aliquot.bank.Purpose;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.question.Level;
import org.jspecify.annotations.Nullable;

/**
 * A question in an instructor's list.
 *
 * @param version number of the current version, or null before the first
 * @param hasDraft whether somebody has unpublished changes
 * @param begin the beginning of the stem as plain text
 */
public record ItemRow(
        ItemId id,
        String slug,
        PublicationStatus status,
        Purpose purpose,
        String topic,
        @Nullable Level level,
        @Nullable Integer version,
        boolean hasDraft,
        boolean fromPack,
        String begin) {}
