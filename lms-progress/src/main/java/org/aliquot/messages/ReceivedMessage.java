package org.aliquot.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody got, as staff see it in a list.
 *
 * @param cohort name of the class; null where it is about none
 * @param readAt when they opened it; null until then
 */
public record ReceivedMessage(
        UUID id,
        UUID sender,
        String senderName,
        @Nullable String cohort,
        Addressees addressees,
        String subject,
        Instant sentAt,
        @Nullable Instant readAt) {

    /** Subjects are words of staff. */
    @Override
    public String toString() {
        return "ReceivedMessage[" + id + "]";
    }
}
