package org.aliquot.bank;

import java.time.Instant;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a question's history.
 *
 * @param publishedBy null when a pack brought it
 */
public record VersionLine(
        ItemVersionId id,
        int number,
        Instant publishedAt,
        @Nullable AccountId publishedBy) {}
