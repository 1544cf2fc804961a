package org.aliquot.cohort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A school's class, or a group that somebody outside the school sends. */
public enum CohortKind {
    CLASS,
    GROUP;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static CohortKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
