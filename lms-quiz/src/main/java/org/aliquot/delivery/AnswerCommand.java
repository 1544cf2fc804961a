package org.aliquot.delivery;

import org.aliquot.engine.Response;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One revision of one answer, as it arrives.
 *
 * @param position counts from 1
 * @param lease whose hold the caller believes in; null for callers that never take over
 * @param revision counts from 1 in each position and lease
 * @param response null when the answer is cleared, or not given yet and only flagged
 * @param isFinal asks for feedback in tutor mode, which locks the position
 * @param givenMs the browser's time since the start when it was given: a claim, looked at only when it arrives late
 * @param elapsedMs time spent on the question
 */
public record AnswerCommand(
        AttemptId attempt,
        AccountId learner,
        int position,
        @Nullable Integer lease,
        int revision,
        @Nullable Response response,
        boolean flagged,
        boolean isFinal,
        @Nullable Long givenMs,
        @Nullable Long elapsedMs) {}
