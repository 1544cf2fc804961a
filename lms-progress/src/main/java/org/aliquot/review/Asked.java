package org.aliquot.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.spacing.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is asked now.
 *
 * @param next when it would come again after each grade
 */
public record Asked(StudyCard card, Front front, Map<Rating, Instant> next, Instant now) {

    /** What is asked. */
    public sealed interface Front {}

    /**
     * A question: the card's own, or another one about the same.
     *
     * @param item with its options in an order of its own, and without the pictures of fields ({@link Reviewing#pictured})
     * @param seed of its numbers
     */
    public record Question(ItemForLearner item, long seed, boolean own) implements Front {

        /** Whether an answer can be chosen and judged; of other kinds learners judge themselves. */
        public boolean isChoice() {
            return item.type().isChoice();
        }

        public List<String> order() {
            return item.options().stream().map(option -> option.id()).toList();
        }
    }

    /** A sentence with a gap, and the whole. */
    public record Point(String gapHtml, String wholeHtml) implements Front {}

    public Asked {
        next = Map.copyOf(next);
    }

    /** The question, of a card that asks one. */
    public @Nullable Question question() {
        return front instanceof Question question ? question : null;
    }
}
