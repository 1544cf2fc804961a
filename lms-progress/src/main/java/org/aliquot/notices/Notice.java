package org.aliquot.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person was told.
 *
 * @param about what its words are made of
 * @param path of the page it is about
 * @param readAt null while it is new
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        String headline,
        String text,
        About about,
        String path,
        Instant createdAt,
        @Nullable Instant readAt) {

    /**
     * @param title of the course, class or exam
     * @param detail a sentence more, or null
     * @param at the moment that matters; null where there is none
     */
    public record About(
            String title, @Nullable String detail, @Nullable Instant at) {}
}
