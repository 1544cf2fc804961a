package org.aliquot.mail;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * A message as an administrator finds it in the outbox.
 *
 * @param nextTry when it is tried again, null when it is not waiting
 * @param lastError what the mail server said, null when it has not complained
 */
public record OutboxEntry(
        UUID id,
        String address,
        String subject,
        Status status,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextTry,
        int tries,
        @Nullable String lastError) {

    public enum Status implements Word {
        WAITING,
        SENT,
        FAILED,
        EXPIRED,
        /** Taken by the mail server, and come back. */
        RETURNED
    }
}
