package org.aliquot.bank;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of question. New kinds are added, never changed. */
public enum ItemType {
    SINGLE,
    MULTIPLE;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
