package org.aliquot.authoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the review of a draft has come. */
public enum ReviewState {
    /** Somebody is to look at it. */
    ASKED,
    /** A reviewer wants something changed. */
    CHANGES,
    /** A reviewer approved the text as it stands. */
    APPROVED,
    /** It was approved and has been changed since: that approval holds no more. */
    DROPPED;

    /** The name used in the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReviewState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
