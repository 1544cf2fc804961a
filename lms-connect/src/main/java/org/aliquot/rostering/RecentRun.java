package org.aliquot.rostering;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, in a list of them.
 *
 * @param by who read it; null where nobody did
 */
public record RecentRun(
        UUID id,
        String sourceName,
        String fileName,
        RunState state,
        @Nullable AccountId by,
        Instant readAt) {}
