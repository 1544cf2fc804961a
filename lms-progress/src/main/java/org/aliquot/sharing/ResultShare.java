package org.aliquot.sharing;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A result that somebody may see.
 *
 * @param with the instructor's name
 * @param seenAt when it was first opened; null while it was not
 */
public record ResultShare(
        UUID id,
        UUID attempt,
        AccountId learner,
        String learnerName,
        AccountId instructor,
        String with,
        Instant endsAt,
        @Nullable Instant seenAt) {}
