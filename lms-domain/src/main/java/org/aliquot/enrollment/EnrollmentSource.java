package org.aliquot.enrollment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By which way somebody came into a course. */
public enum EnrollmentSource {
    SELF,
    ADMINISTRATOR,
    IMPORT,
    CODE;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EnrollmentSource of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
