package org.aliquot.enrollment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an enrollment ended. A choice and no text, so that it never says who somebody is. */
public enum EndReason {
    ASKED,
    TRANSFERRED,
    UNPAID,
    INACTIVE,
    FINISHED,
    MISTAKE,
    OTHER;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static EndReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
