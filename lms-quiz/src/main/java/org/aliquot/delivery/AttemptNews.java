package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an exam room must hear of at once.
 *
 * @param version grows with each change of these facts, so that older news that arrives later is known as such
 * @param serverTime when this was read
 * @param messages of staff that are to be read in the room, the oldest first
 */
public record AttemptNews(
        AttemptId attempt,
        int version,
        AttemptStatus status,
        int lease,
        @Nullable Instant deadline,
        Instant serverTime,
        int breakSecondsLeft,
        @Nullable Instant breakUntil,
        List<RoomMessage> messages) {

    public AttemptNews {
        messages = List.copyOf(messages);
    }

    AttemptNews with(List<RoomMessage> unread) {
        return new AttemptNews(
                attempt, version, status, lease, deadline, serverTime, breakSecondsLeft, breakUntil, unread);
    }
}
