package org.aliquot.reports;

import java.time.Instant;

/**
 * The course, and sums over all learners that the search finds.
 *
 * @param asOf when they were counted
 * @param lessons published lessons of the course
 * @param finishedAll learners who completed every lesson
 */
public record ReportTotals(
        String courseTitle,
        Instant asOf,
        int lessons,
        int learners,
        int lessonsDone,
        int finishedAll,
        int checksRight,
        int checksAnswered,
        int examsTaken) {}
