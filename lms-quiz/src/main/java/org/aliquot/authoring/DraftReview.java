package org.aliquot.authoring;

import java.time.Instant;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/**
 * The review of a draft.
 *
 * @param version of the draft that was asked about, or decided about
 * @param content the text of that version
 * @param reviewer who was asked by name; null when any colleague may take it
 * @param decidedBy null while nobody has decided
 */
public record DraftReview(
        ReviewState state,
        int version,
        ItemContent content,
        AccountId askedBy,
        Instant askedAt,
        @Nullable AccountId reviewer,
        @Nullable AccountId decidedBy,
        @Nullable Instant decidedAt) {

    /** Whether this very text was approved by somebody who did not write its last change. */
    public boolean approves(ItemDraft draft) {
        return state == ReviewState.APPROVED
                && version == draft.version()
                && decidedBy != null
                && !decidedBy.equals(draft.updatedBy());
    }
}
