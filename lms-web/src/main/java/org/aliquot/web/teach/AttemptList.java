package org.aliquot.web.teach;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Flash;
import org.jspecify.annotations.Nullable;

/** Attempts of one exam: those that run, with a way to give extra time, and recent ones. */
public record AttemptList(
        List<Choice> exams,
        @Nullable String exam,
        List<Running> running,
        List<Recent> recent,
        Problem problem,
        String asOf,
        @Nullable Flash flash) {

    /** An attempt that has not ended. */
    public record Running(UUID id, String learner, String mode, String started, String deadline, boolean timed) {}

    public record Recent(String learner, String mode, String started, String ended, String result) {}

    /** What was wrong with the extra time asked for, and what was typed. */
    public record Problem(@Nullable UUID attempt, String minutes, String reason, FieldErrors errors) {

        public static final Problem NONE = new Problem(null, "", "", FieldErrors.NONE);

        public boolean isAt(UUID id) {
            return id.equals(attempt);
        }
    }
}
