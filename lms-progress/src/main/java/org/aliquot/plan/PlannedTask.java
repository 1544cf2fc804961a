package org.aliquot.plan;

import org.jspecify.annotations.Nullable;

/**
 * A task as it was planned for a day.
 *
 * @param ref the lesson's slug or the exam's key; null for reviews and practice
 * @param course of the lesson; null elsewhere
 * @param area code; null for reviews and whole exams
 * @param amount questions or cards; 0 elsewhere
 * @param whole whether the lesson can be finished in these minutes
 */
public record PlannedTask(
        int position,
        TaskKind kind,
        @Nullable String ref,
        @Nullable String course,
        @Nullable String area,
        int amount,
        int minutes,
        boolean whole) {}
