package org.aliquot.draft;

import java.time.Instant;
import java.util.Objects;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The review of a draft.
 *
 * @param <T> the text
 * @param version of the draft that was asked about, or decided about
 * @param content the text of that version
 * @param reviewer who was asked by name; null when any colleague may take it
 * @param decidedBy null while nobody has decided
 */
public record DraftReview<T>(
        ReviewState state,
        int version,
        T content,
        AccountId askedBy,
        Instant askedAt,
        @Nullable AccountId reviewer,
        @Nullable AccountId decidedBy,
        @Nullable Instant decidedAt) {

    /** Whether {@code by} asked {@code whom} about this version, and nobody has decided since. */
    boolean asks(@Nullable AccountId whom, int asked, AccountId by) {
        return state == ReviewState.ASKED && version == asked && askedBy.equals(by) && Objects.equals(reviewer, whom);
    }

    /** Whether {@code by} decided so about this version. */
    boolean decided(ReviewDecision decision, AccountId by) {
        return state == (decision.approved() ? ReviewState.APPROVED : ReviewState.CHANGES)
                && version == decision.version()
                && by.equals(decidedBy);
    }

    /** Whether it waits for {@code person} or for anybody, or {@code person} decided about just this text. */
    boolean concerns(AccountId person, Draft<T> draft) {
        return state == ReviewState.ASKED
                ? reviewer == null || reviewer.equals(person)
                : version == draft.version() && person.equals(decidedBy);
    }

    /** Whether this very text was approved by somebody who did not write its last change. */
    public boolean approves(Draft<T> draft) {
        return state == ReviewState.APPROVED
                && version == draft.version()
                && decidedBy != null
                && !decidedBy.equals(draft.updatedBy());
    }
}
