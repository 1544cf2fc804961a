package org.aliquot.completion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a learner is with a lesson they have opened. */
public enum LessonState {
    STARTED,
    COMPLETED;

    /** The name used in the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LessonState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
