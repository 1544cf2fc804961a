package org.aliquot.flashcards;

import java.time.Instant;
import java.util.List;

/**
 * A note with its one card.
 *
 * @param guid the same whenever this card is exported, so that importing again changes it and makes no second
 * @param deck the course's title
 * @param tags without spaces
 */
record Flashcard(String guid, String deck, Sides sides, List<String> tags, Instant addedAt) {

    /** Both sides of a card, in safe HTML. */
    record Sides(String front, String back) {}

    Flashcard {
        tags = List.copyOf(tags);
    }
}
