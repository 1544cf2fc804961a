package org.aliquot.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What was done to many people.
 *
 * @param stayed how many it was about and left as they were
 * @param kept of those it changed, whom undoing left alone because somebody changed them meanwhile
 */
public record BulkResult(
        UUID id,
        BulkKind kind,
        Map<String, String> asked,
        @Nullable String reason,
        AccountId by,
        Instant at,
        List<AccountId> changed,
        int stayed,
        boolean undone,
        List<AccountId> kept) {

    public BulkResult {
        asked = Map.copyOf(asked);
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
    }

    public boolean canUndo() {
        return kind.canUndo() && !undone;
    }
}
