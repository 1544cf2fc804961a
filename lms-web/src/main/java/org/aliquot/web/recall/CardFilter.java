package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.aliquot.review.StudyCard;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Which cards a list shows.
 *
 * @param area a part of a course; null for all
 * @param origin the word of where cards come from; null for all
 * @param page from 1
 */
record CardFilter(
        Show show, @Nullable String area, @Nullable String origin, int page) {

    /** By when they are asked. */
    enum Show implements Word {
        ASKED(phrase("cards|In use")),
        DUE(phrase("cards|Due today")),
        HARD(phrase("cards|Often forgotten")),
        AWAY(phrase("cards|Put away"));

        private static final int OFTEN = 4;

        private final String words;

        Show(String words) {
            this.words = words;
        }

        String words() {
            return t(words);
        }

        boolean holds(StudyCard card, Instant endOfToday) {
            return switch (this) {
                case ASKED -> !card.isPutAway();
                case DUE -> !card.isPutAway() && card.memory().due().isBefore(endOfToday);
                case HARD -> !card.isPutAway() && card.memory().lapses() >= OFTEN;
                case AWAY -> card.isPutAway();
            };
        }
    }

    static CardFilter of(@Nullable String show, @Nullable String area, @Nullable String origin, int page) {
        return new CardFilter(
                Word.find(Show.class, show).orElse(Show.ASKED), text(area), text(origin), Math.max(1, page));
    }

    CardFilter showing(Show other) {
        return new CardFilter(other, area, origin, 1);
    }

    CardFilter at(int other) {
        return new CardFilter(show, area, origin, other);
    }

    String url() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("show", show == Show.ASKED ? null : show.word());
        parameters.put("area", area);
        parameters.put("origin", origin);
        parameters.put("page", page == 1 ? null : page);
        return RecallUrls.cards(parameters);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
