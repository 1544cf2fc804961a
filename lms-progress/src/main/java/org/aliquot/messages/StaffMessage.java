package org.aliquot.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that was sent.
 *
 * @param cohort name of the class; null where it is about none
 * @param people how many it went to
 * @param read how many of them opened it
 */
public record StaffMessage(
        UUID id,
        UUID sender,
        String senderName,
        @Nullable String cohort,
        Addressees addressees,
        String subject,
        String words,
        Instant sentAt,
        int people,
        int read) {}
