package org.aliquot.api;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.jobs.JobState;
import org.jspecify.annotations.Nullable;

/**
 * Something that staff asked to be computed.
 *
 * @param exam key of the exam it is about; null for the whole bank
 * @param step what it does now, in words
 * @param failure why there is no result, as a sentence
 */
record JobJson(
        UUID id,
        @Nullable String exam,
        JobState state,
        String step,
        UUID requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure) {}
