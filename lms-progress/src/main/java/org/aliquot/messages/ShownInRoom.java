package org.aliquot.messages;

import java.time.Instant;
import org.aliquot.delivery.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * That something was written into the room of an attempt.
 *
 * @param readAt when its learner had read it, there or elsewhere; null until then
 */
public record ShownInRoom(
        AttemptId attempt, Instant sentAt, @Nullable Instant readAt) {}
