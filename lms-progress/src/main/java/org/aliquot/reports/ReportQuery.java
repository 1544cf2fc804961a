package org.aliquot.reports;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the progress report is wanted.
 *
 * @param search part of a name or address, or null for everybody
 * @param down whether the highest come first
 * @param after where the page before ended, or null for the first page
 * @param limit at most this many, 1 to 200
 */
public record ReportQuery(
        String course,
        @Nullable String search,
        ReportColumn sort,
        boolean down,
        @Nullable ReportCursor after,
        int limit) {

    public ReportQuery {
        course = plain(course);
        search = search == null || search.isBlank() ? null : plain(search).strip();
        limit = Math.clamp(limit, 1, 200);
    }

    /** PostgreSQL has no NUL character in text. */
    private static String plain(String text) {
        return text.replace("\0", "");
    }
}
