package org.aliquot.completion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a learner stands with what completes a course.
 *
 * @param completedAt when the rule that held then was met; it stays when rule or course grow
 */
public record CourseStanding(
        String course, List<Part> parts, @Nullable Instant completedAt) {

    /** One thing that a course's rule asks for. */
    public sealed interface Part {

        boolean met();

        record Lessons(int done, int total, boolean met) implements Part {}

        /** {@code right} of {@code total} questions; {@code needed} are asked for. */
        record Checks(int right, int total, int percent, int needed, boolean met) implements Part {}

        /** @param missing titles of the quizzes still to be passed */
        record Quizzes(List<String> missing, int total, boolean met) implements Part {}

        /**
         * The least score in an exam.
         *
         * @param best of the attempts so far; null before the first
         * @param scaled whether scores are on the exam's scale, else in percent
         */
        record Exam(String title, int score, @Nullable Integer best, boolean scaled, boolean met) implements Part {}
    }

    public CourseStanding {
        parts = List.copyOf(parts);
    }

    public long partsMet() {
        return parts.stream().filter(Part::met).count();
    }
}
