package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the answer asks of the mind. */
public enum Level {
    RECALL,
    APPLICATION,
    ANALYSIS;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
