package org.aliquot.examplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of answers that arrive late but were given in time. */
public enum LateAnswers {
    COUNT,
    HOLD;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
