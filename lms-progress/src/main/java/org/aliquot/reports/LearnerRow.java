package org.aliquot.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One learner in the progress report; what each figure means is said in {@link ReportColumn}. */
public record LearnerRow(
        UUID account,
        String name,
        String email,
        int lessonsDone,
        int checksRight,
        int checksAnswered,
        int examsTaken,
        @Nullable PracticeScore best,
        @Nullable PracticeScore last,
        @Nullable Instant lastActivity) {}
