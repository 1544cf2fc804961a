package org.aliquot.roster;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;

/**
 * An import that was carried out, as lists have it.
 *
 * @param by who read the file
 * @param rows how many were taken
 */
public record PastImport(UUID id, String fileName, AccountId by, Instant at, int rows, ImportReport.Status status) {

    public boolean canUndo() {
        return status == ImportReport.Status.COMMITTED;
    }
}
