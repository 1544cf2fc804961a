package org.aliquot.catalog;

import java.time.Instant;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lesson's history.
 *
 * @param publishedBy null when a pack brought it
 */
public record LessonVersionLine(
        int number, Instant publishedAt, @Nullable AccountId publishedBy, LessonText text) {}
