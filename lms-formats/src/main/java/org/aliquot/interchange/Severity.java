package org.aliquot.interchange;

import java.util.Locale;

/** What became of a question or of a part of it. */
public enum Severity {
    /** Taken whole. */
    KEPT,
    /** Taken in another form. */
    CHANGED,
    /** Left out, while the rest of the question was taken. */
    DROPPED,
    /** The question was not taken. */
    REFUSED;

    /** The name used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
