package org.aliquot.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a job has got. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** The name used in the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFinished() {
        return this != WAITING && this != RUNNING;
    }
}
