package org.aliquot.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Written answers to one question of an exam, as one marker finds them.
 *
 * @param item slug of the question
 * @param stemHtml what is asked
 * @param open answers that this person can mark now
 * @param disputed those of them on which two people differ
 * @param others answers that wait for somebody else: another marker, or one who is marking now
 * @param mine what this person has marked, of answers that wait or are settled
 * @param stuck of those the ones on which this person and another differ, so that a third has to decide
 * @param since when the oldest that waits was handed in; null where none does
 */
public record MarkingQueue(
        String exam,
        String title,
        String item,
        String stemHtml,
        int open,
        int disputed,
        int others,
        int mine,
        int stuck,
        @Nullable Instant since) {}
