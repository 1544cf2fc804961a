package org.aliquot.clinical;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;

/**
 * A checklist of the school's own.
 *
 * @param version counts savings; a change names the one that it was made from
 * @param retired no longer offered for new rotations
 * @param rotations how many were planned with it
 */
public record OwnChecklist(
        UUID id,
        ChecklistPlan plan,
        int version,
        AccountId changedBy,
        Instant changedAt,
        boolean retired,
        int rotations) {}
