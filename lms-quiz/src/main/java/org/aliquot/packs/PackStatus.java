package org.aliquot.packs;

import java.time.Instant;
import java.util.List;
import org.aliquot.packfile.Problem;

/**
 * The last load of a pack, for the administrator.
 *
 * @param problems why nothing was taken; empty when it was
 * @param conflicts what was changed both in the pack and here: the local one stays
 */
public record PackStatus(String pack, Instant loadedAt, List<Problem> problems, List<PackConflict> conflicts) {

    public PackStatus {
        problems = List.copyOf(problems);
        conflicts = List.copyOf(conflicts);
    }
}
