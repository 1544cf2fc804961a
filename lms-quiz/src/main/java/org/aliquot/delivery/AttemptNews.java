package org.aliquot.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an exam room must hear of at once.
 *
 * @param version grows with each change of these facts, so that older news that arrives later is known as such
 * @param serverTime when this was read
 */
public record AttemptNews(
        AttemptId attempt,
        int version,
        AttemptStatus status,
        int lease,
        @Nullable Instant deadline,
        Instant serverTime,
        int breakSecondsLeft,
        @Nullable Instant breakUntil) {}
