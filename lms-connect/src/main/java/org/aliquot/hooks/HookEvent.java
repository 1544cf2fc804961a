package org.aliquot.hooks;

import java.util.List;
import org.aliquot.word.Word;

/** What a hook may be told of. */
public enum HookEvent implements Word {
    ENROLLMENT("enrollment.created"),
    ATTEMPT_FINAL("attempt.final"),
    ATTEMPT_RESCORED("attempt.rescored"),
    COURSE_COMPLETED("course.completed"),
    /** That an administrator wants to see whether it arrives; every hook gets it. */
    TEST("test");

    /** Those that somebody chooses among. */
    public static final List<HookEvent> CHOICES =
            List.of(ENROLLMENT, ATTEMPT_FINAL, ATTEMPT_RESCORED, COURSE_COMPLETED);

    private final String type;

    HookEvent(String type) {
        this.type = type;
    }

    /** As the message says it. */
    public String type() {
        return type;
    }
}
