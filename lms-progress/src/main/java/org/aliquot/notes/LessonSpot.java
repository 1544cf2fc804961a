package org.aliquot.notes;

import org.jspecify.annotations.Nullable;

/**
 * A place in a lesson.
 *
 * @param anchor of the heading above it; empty at the lesson's beginning
 * @param quote the words that are marked; null for the passage as a whole
 */
public record LessonSpot(
        String course,
        String lesson,
        String anchor,
        @Nullable String quote) {

    /** Longest quote: a paragraph, not a chapter. */
    public static final int QUOTE = 1000;

    public LessonSpot {
        quote = quote == null || quote.isBlank() ? null : quote.strip().replaceAll("\\s+", " ");
        if (quote != null && quote.length() > QUOTE) {
            quote = quote.substring(0, QUOTE);
        }
    }
}
