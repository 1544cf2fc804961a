package org.aliquot.api;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.completion.LessonDoor;

/** Says what a lesson that is not open yet waits for. */
final class ClosedLesson {

    private ClosedLesson() {}

    static ApiProblem problem(LessonDoor door) {
        List<String> waits = new ArrayList<>();
        if (door.opensOn() != null) {
            waits.add("It opens on " + door.opensOn() + ".");
        }
        if (!door.after().isEmpty()) {
            waits.add("To be completed first: " + String.join(", ", door.after()) + ".");
        }
        return new ApiProblem(ProblemKind.LESSON_CLOSED, String.join(" ", waits));
    }
}
