package org.aliquot.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aliquot.completion.LessonState;
import org.jspecify.annotations.Nullable;

/** How a learner stands with courses. */
final class ProgressJson {

    /**
     * How one learner stands with one course.
     *
     * @param open whether the learner may use it today
     * @param lessonsDone published lessons completed
     * @param minutesLeft the authors' estimates for lessons not completed
     * @param lastAt when any of its lessons was last read
     * @param next where to go on; null when all lessons that are open are completed
     * @param lessons in course order
     */
    record Course(
            String slug,
            String title,
            boolean open,
            int lessonsDone,
            int lessonsTotal,
            int minutesLeft,
            @Nullable Instant lastAt,
            @Nullable Lesson next,
            List<Lesson> lessons) {}

    /**
     * How one learner stands with one lesson.
     *
     * @param minutes the author's estimate
     * @param state null when never opened
     * @param secondsThisWeek since Monday, by the school's calendar
     * @param lastAt null when never opened
     * @param door whether it may be opened now
     */
    record Lesson(
            String slug,
            String title,
            int minutes,
            @Nullable LessonState state,
            int secondsSpent,
            int secondsThisWeek,
            @Nullable Instant lastAt,
            @Nullable Instant completedAt,
            Door door) {}

    /**
     * What a learner waits for before a lesson opens. What is begun stays open.
     *
     * @param opensOn the first day it may be opened; absent when no day is waited for
     * @param after titles of the lessons still to be completed
     * @param open whether nothing is waited for
     */
    record Door(@Nullable LocalDate opensOn, List<String> after, boolean open) {}

    private ProgressJson() {}
}
