package org.aliquot.bank;

import org.jspecify.annotations.Nullable;

/**
 * Which questions to list.
 *
 * @param search words of the stem or a part of the slug, or null
 * @param topic one subtopic, or null
 * @param lesson one lesson, or null
 * @param status draft, published or retired, or null for all but retired
 * @param purpose what the questions are for, or null for all
 * @param after the last slug of the page before, or null for the first page
 * @param limit at most this many, 1 to 200
 */
public record ItemFilter(
        @Nullable String search,
        @Nullable String topic,
        @Nullable String lesson,
        @Nullable String status,
        @Nullable Purpose purpose,
        @Nullable String after,
        int limit) {

    public ItemFilter {
        limit = Math.clamp(limit, 1, 200);
    }
}
