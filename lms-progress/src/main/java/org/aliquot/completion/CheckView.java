package org.aliquot.completion;

import org.aliquot.bank.ItemForLearner;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge check as its reader finds it.
 *
 * @param question without the pictures of its fields
 * @param number by which it is asked: an answer says it again, since numbers, order and what the laboratory shows are drawn for each
 *     try; 0 where nothing is
 * @param verdict null before the first answer, after the question has changed, and while an exam with it is running
 */
public record CheckView(
        String slug,
        ItemForLearner question,
        long number,
        @Nullable CheckVerdict verdict) {}
