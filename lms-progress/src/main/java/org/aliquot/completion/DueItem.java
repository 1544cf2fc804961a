package org.aliquot.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.cohort.AssignmentKind;
import org.jspecify.annotations.Nullable;

/**
 * Something a learner's class is to do and this learner has not done yet.
 *
 * @param cohort the class's name
 * @param ref the lesson's slug or the exam's key
 * @param dueOn the last day on which it is on time, in the installation's zone
 * @param dueAt the hour at which it ends, or the midnight after it
 * @param opensAt from when on it can be started; null: at once
 * @param closes whether it cannot be started after that
 * @param minutes the author's estimate or the time limit; null when there is neither
 */
public record DueItem(
        String cohort,
        String course,
        AssignmentKind kind,
        String ref,
        String title,
        LocalDate dueOn,
        Instant dueAt,
        @Nullable Instant opensAt,
        boolean overdue,
        boolean closes,
        @Nullable Integer minutes,
        UUID assignment) {}
