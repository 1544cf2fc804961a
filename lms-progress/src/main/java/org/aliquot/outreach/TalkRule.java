package org.aliquot.outreach;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a class, or of the installation.
 *
 * @param own false where they are those of the installation, or the usual ones
 * @param changedBy null while nobody has changed them
 */
public record TalkRule(
        TalkLimits limits,
        boolean own,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt,
        int version) {}
