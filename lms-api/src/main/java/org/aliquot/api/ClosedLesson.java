package org.aliquot.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.completion.LessonAvailability;
import org.aliquot.delivery.ExamAvailability;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Says what a lesson that is not open yet waits for. */
final class ClosedLesson {

    private ClosedLesson() {}

    static ApiProblem problem(LessonAvailability availability) {
        return problem(availability.opensOn(), availability.after(), null);
    }

    /** A quiz opens with its lesson. */
    static ApiProblem problem(ExamAvailability availability) {
        return problem(availability.opensOn(), availability.after(), availability.opensAt());
    }

    private static ApiProblem problem(@Nullable LocalDate opensOn, List<String> after, @Nullable Instant opensAt) {
        List<String> waits = new ArrayList<>();
        if (opensAt != null) {
            waits.add("It opens at " + opensAt + ".");
        }
        if (opensOn != null) {
            waits.add("It opens on " + opensOn + ".");
        }
        if (!after.isEmpty()) {
            waits.add("To be completed first: " + String.join(", ", after) + ".");
        }
        return new ApiProblem(ProblemKind.LESSON_CLOSED, String.join(" ", waits));
    }
}
