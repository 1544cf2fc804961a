package org.aliquot.delivery;

import java.time.Duration;
import org.aliquot.people.AccountId;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * One revision of one answer, as it arrives.
 *
 * @param position counts from 1
 * @param lease whose hold the caller believes in; null for callers that never take over
 * @param revision counts from 1 in each position and lease
 * @param response null when the answer is cleared, or not given yet and only flagged
 * @param isFinal asks for feedback in tutor mode, which locks the position
 * @param givenMs the browser's time since the start when it was given: a claim, looked at only when it arrives late; an
 *     attempt may be of any age
 * @param elapsedMs time spent on the question, as much of it as is kept
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
        @Nullable Long elapsedMs) {

    private static final long TEN_YEARS_MS = Duration.ofDays(3653).toMillis();

    public AnswerCommand {
        givenMs = within(givenMs, TEN_YEARS_MS);
        elapsedMs = within(elapsedMs, Integer.MAX_VALUE);
    }

    private static @Nullable Long within(@Nullable Long claimed, long most) {
        return claimed == null ? null : (Long) Math.clamp(claimed, 0L, most);
    }
}
