package org.aliquot.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lesson's history.
 *
 * @param publishedBy null when a pack brought it
 */
public record LessonVersionLine(
        int number, Instant publishedAt, @Nullable UUID publishedBy, LessonText text) {}
