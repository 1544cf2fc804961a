package org.aliquot.directory;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;

/** One of the acts on many people, as a list of them shows it. */
public record BulkEntry(UUID id, BulkKind kind, AccountId by, Instant at, int changed, boolean undone) {

    public boolean canUndo() {
        return kind.canUndo() && !undone;
    }
}
