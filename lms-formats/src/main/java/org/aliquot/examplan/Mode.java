package org.aliquot.examplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an attempt is taken: as in the exam, or with feedback after each answer. */
public enum Mode {
    EXAM,
    TUTOR;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
