package org.aliquot.response;

import java.util.Locale;

/** The shapes an answer can have; a question takes one of them, a picture to be marked also the list of its places. */
public enum ResponseKind {
    CHOICE,
    CHOICES,
    ORDER,
    PAIRS,
    QUANTITY,
    TEXT,
    GAPS,
    POINTS,
    ANTIBODIES,
    COUNTS,
    READING;

    /** The word stored beside a question of an attempt. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
