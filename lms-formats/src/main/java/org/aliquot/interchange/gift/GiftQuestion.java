package org.aliquot.interchange.gift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is written in GIFT, unescaped and otherwise untouched.
 *
 * @param line of its first line
 * @param id from a comment such as {@code // [id:…]}
 * @param tags likewise; empty for none
 * @param embedded whether the answer stands within the text, marked by {@code _____}
 */
record GiftQuestion(
        int line,
        @Nullable String id,
        List<String> tags,
        @Nullable String title,
        GiftText stem,
        boolean embedded,
        GiftAnswers answers,
        @Nullable GiftText globalFeedback) {

    GiftQuestion {
        tags = List.copyOf(tags);
    }
}
