package org.aliquot.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One that runs, or ran.
 *
 * @param done how many of its learners have done what the phase is about
 * @param measured null where it did not come to its end
 */
public record Rehearsal(
        UUID id,
        LocalDate day,
        List<Roster.Part> parts,
        int learners,
        AccountId by,
        Instant begunAt,
        Phase phase,
        int done,
        boolean stopWished,
        @Nullable Measured measured) {

    public Rehearsal {
        parts = List.copyOf(parts);
    }

    public boolean isOver() {
        return phase.isOver();
    }
}
