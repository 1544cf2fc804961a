package org.aliquot.completion;

import org.aliquot.bank.ItemForLearner;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge check as its reader finds it.
 *
 * @param question with the numbers of {@code seed}, where it draws any; an answer says to which seed it belongs
 * @param verdict null before the first answer, after the question has changed, and while an exam with it is running
 */
public record CheckView(
        String slug,
        ItemForLearner question,
        long seed,
        @Nullable CheckVerdict verdict) {}
