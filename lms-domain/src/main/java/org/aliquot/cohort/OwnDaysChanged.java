package org.aliquot.cohort;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner got days of their own for an exam of a class, or has them no longer.
 *
 * @param id of this change, the same when it is told again
 * @param until when it closes for them; null: the days of the class are theirs again
 */
public record OwnDaysChanged(
        UUID id,
        UUID cohort,
        UUID account,
        String exam,
        @Nullable Instant until) {}
