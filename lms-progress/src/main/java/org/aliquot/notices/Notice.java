package org.aliquot.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person was told.
 *
 * @param path of the page it is about
 * @param readAt null while it is new
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        String headline,
        String text,
        String path,
        Instant createdAt,
        @Nullable Instant readAt) {}
