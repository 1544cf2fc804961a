package org.aliquot.spacing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One card of one learner between two reviews.
 *
 * @param step index of the (re)learning step the card stands at, from 0
 * @param scheduledDays whole days from the last review to the due time; 0 while in steps shorter than a day
 * @param reviews how often it was reviewed
 * @param lapses how often it was forgotten while in review
 * @param memory null before the first review
 * @param lastReview null before the first review
 */
public record Card(
        CardState state,
        int step,
        Instant due,
        int scheduledDays,
        int reviews,
        int lapses,
        @Nullable Memory memory,
        @Nullable Instant lastReview) {

    public Card {
        if ((state == CardState.NEW) != (memory == null) || (memory == null) != (lastReview == null)) {
            throw new IllegalArgumentException("a card has a memory and a last review unless it is new");
        }
    }

    /** A card never seen, due at once. */
    public static Card created(Instant at) {
        return new Card(CardState.NEW, 0, at, 0, 0, 0, null, null);
    }
}
