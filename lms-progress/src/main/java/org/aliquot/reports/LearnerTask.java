package org.aliquot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.aliquot.cohort.AssignmentKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that a class of a learner has to do, as it stands for that learner.
 *
 * @param className the class's name
 * @param dueTime the hour of its last day; null: midnight
 * @param opensAt from when on it can be started; null: at once
 * @param ownDates whether these days are the learner's own
 * @param doneAt null while it is not done
 * @param over whether its last hour has passed, done or not
 * @param archived whether the class is: nothing in it is late
 */
public record LearnerTask(
        UUID assignment,
        UUID cohort,
        String className,
        AssignmentKind kind,
        String title,
        LocalDate dueOn,
        @Nullable LocalTime dueTime,
        @Nullable Instant opensAt,
        boolean ownDates,
        @Nullable Instant doneAt,
        boolean over,
        boolean archived) {

    public boolean isOverdue() {
        return doneAt == null && over && !archived;
    }
}
