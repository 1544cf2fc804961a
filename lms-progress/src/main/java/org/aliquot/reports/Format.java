package org.aliquot.reports;

import org.aliquot.word.Word;

/** What kind of value a figure is; it decides how pages and files write it. */
public enum Format implements Word {
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
    YES_NO
}
