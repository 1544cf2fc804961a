package org.aliquot.review;

import java.time.Instant;
import org.aliquot.spacing.Card;
import org.jspecify.annotations.Nullable;

/**
 * A card of one learner.
 *
 * @param ref a question's slug; a key point's lesson with the digest of its words
 * @param source what it is about and where that comes from
 * @param putAwayAt since when it is not asked; null while it is
 * @param memory how well it is known, and when it is due
 */
public record StudyCard(
        CardId id,
        String ref,
        Source source,
        Instant addedAt,
        @Nullable Instant putAwayAt,
        Card memory) {

    /** Forgotten so often, a card is better read about than asked once more. */
    static final int LEECH = 8;

    /**
     * Where it comes from.
     *
     * @param lesson its slug, where there is one
     * @param words of a key point, as Markdown; null for a question
     */
    public record Source(
            Origin origin,
            String course,
            @Nullable String lesson,
            @Nullable String topic,
            @Nullable String words) {}

    public boolean isQuestion() {
        return source.words() == null;
    }

    public boolean isLeech() {
        return memory.lapses() >= LEECH;
    }

    StudyCard with(Card other) {
        return new StudyCard(id, ref, source, addedAt, putAwayAt, other);
    }

    public boolean isPutAway() {
        return putAwayAt != null;
    }
}
