package org.aliquot.rostering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that a class here follows.
 *
 * @param sourceName what the system is called here
 * @param people whom it has in the class
 * @param fetched whether it can be asked for
 * @param lookedAt when it was last compared
 * @param trouble why the last time failed, in words for an administrator; null when it did not
 */
public record ListOfClass(
        UUID source,
        String classId,
        ClassKind kind,
        String title,
        String sourceName,
        int people,
        boolean fetched,
        @Nullable Instant lookedAt,
        @Nullable String trouble) {}
