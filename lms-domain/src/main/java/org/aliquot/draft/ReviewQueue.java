package org.aliquot.draft;

import java.time.Instant;
import java.util.List;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Reviews that concern one person.
 *
 * @param toReview what waits for them or for any colleague: those that name them first, then the longest waiting
 * @param own drafts of theirs that are in review, the last asked first
 */
public record ReviewQueue(List<Line> toReview, List<Line> own) {

    public ReviewQueue {
        toReview = List.copyOf(toReview);
        own = List.copyOf(own);
    }

    /**
     * One draft.
     *
     * @param name as addresses have it
     * @param place topic of a question, course of a lesson
     * @param begin the beginning of the question as plain text, or the lesson's title
     * @param openComments not resolved yet
     */
    public record Line(
            String name,
            String place,
            String begin,
            ReviewState state,
            AccountId askedBy,
            Instant askedAt,
            @Nullable AccountId reviewer,
            int openComments) {}
}
