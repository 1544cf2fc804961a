package org.aliquot.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of value a figure is; it decides how pages and files write it. */
public enum Format {
    TEXT,
    COUNT,
    MINUTES,
    /** From 0 to 1. */
    SHARE,
    /** Points on a practice scale. */
    SCORE,
    /** A calendar day of the school. */
    DAY,
    MOMENT,
    YES_NO;

    /** The name used in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
