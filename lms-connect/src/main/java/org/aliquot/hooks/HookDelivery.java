package org.aliquot.hooks;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * A message to one hook, and how far it is. Nothing of what the other side wrote is kept but its status.
 *
 * @param place in the order of all messages
 * @param tries so far, or since it was sent again
 * @param triedAt null while it was never tried
 * @param status that was answered to the last try, null where no answer came
 * @param problem why none came
 * @param nextAt the next try; of meaning only while it waits
 */
public record HookDelivery(
        UUID id,
        long place,
        HookEvent event,
        State state,
        int tries,
        Instant createdAt,
        @Nullable Instant triedAt,
        @Nullable Integer status,
        @Nullable NoAnswer problem,
        Instant nextAt) {

    /** How far a message is. */
    public enum State implements Word {
        WAITING,
        DELIVERED,
        /** For three days it did not arrive; a test is tried once. */
        FAILED
    }
}
