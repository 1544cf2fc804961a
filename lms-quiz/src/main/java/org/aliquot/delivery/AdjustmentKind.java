package org.aliquot.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is done about a bad question that people have answered. */
public enum AdjustmentKind {
    /** It counts for nobody: totals shrink, abilities are estimated from the questions that remain. */
    DROP,
    /** Everybody to whom it was presented gets the point, as if all had been right; no score falls. */
    CREDIT,
    /** Other answers are right than the version says. */
    REKEY;

    /** The name used in the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    @JsonCreator
    public static AdjustmentKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
