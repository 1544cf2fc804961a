package org.aliquot.outreach;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one of the staff wrote about a learner.
 *
 * @param cohortName the class it is about; null where it is about none
 * @param talked whether they talked to the learner
 * @param words empty where nothing but the talk is kept
 */
public record StaffNote(
        UUID id,
        UUID author,
        String authorName,
        @Nullable String cohortName,
        boolean talked,
        String words,
        Instant writtenAt,
        int version) {}
