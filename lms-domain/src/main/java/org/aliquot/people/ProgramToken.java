package org.aliquot.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token that somebody made for a program.
 *
 * @param usedAt null while it was never used
 */
public record ProgramToken(
        UUID id,
        String name,
        TokenScope scope,
        AccountId owner,
        String ownerName,
        Instant createdAt,
        @Nullable Instant usedAt,
        Instant expiresAt) {}
