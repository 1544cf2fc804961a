package org.aliquot.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that staff asked to be computed.
 *
 * @param subject what it is about, a word that its kind understands; null where there is nothing to tell apart
 * @param step what it does now, in words
 * @param failure why there is no result, as a sentence
 */
public record Job(
        UUID id,
        @Nullable String subject,
        JobState state,
        String step,
        UUID requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure) {}
