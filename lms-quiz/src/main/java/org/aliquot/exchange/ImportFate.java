package org.aliquot.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of a question of a file. */
public enum ImportFate {
    /** Taken as it is. */
    WHOLE,
    /** Taken, with something changed or left out. */
    CHANGED,
    /** Taken as a draft that cannot be answered yet, because something is missing. */
    LACKING,
    /** Not taken, unless somebody mends it. */
    REFUSED,
    /** Was lacking or refused, and mended by hand before it was taken. */
    MENDED;

    /** The name used in the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fate with this word, which the database holds. */
    public static ImportFate of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
