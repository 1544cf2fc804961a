package org.aliquot.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a job has got. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    /** The name used in the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFinished() {
        return this == DONE || this == FAILED;
    }
}
