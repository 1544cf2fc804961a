package org.aliquot.examplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a form is given. */
public enum Delivery {
    FIXED,
    /** One question after the other, each chosen by the answers so far. */
    ADAPTIVE,
    PRACTICE;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
