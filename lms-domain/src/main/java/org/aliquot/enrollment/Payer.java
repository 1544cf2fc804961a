package org.aliquot.enrollment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who pays. */
public enum Payer {
    LEARNER,
    EMPLOYER,
    AGENCY,
    SCHOOL;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Payer of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
