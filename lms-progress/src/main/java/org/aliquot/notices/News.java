package org.aliquot.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told to one person.
 *
 * @param key what it is about: the same news has the same key, and is told once
 * @param title of the course, class, exam or bench
 * @param detail a sentence more, or null
 * @param path of the page it is about
 * @param at the moment that matters, such as the end of access; null where there is none
 */
public record News(
        UUID account,
        String key,
        String title,
        @Nullable String detail,
        String path,
        @Nullable Instant at) {}
