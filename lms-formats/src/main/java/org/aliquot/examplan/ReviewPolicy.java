package org.aliquot.examplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When a learner may see keys and rationales. */
public enum ReviewPolicy {
    AFTER_FINAL,
    NEVER;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
