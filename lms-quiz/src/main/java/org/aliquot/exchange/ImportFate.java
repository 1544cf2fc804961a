package org.aliquot.exchange;

import org.aliquot.word.Word;

/** What becomes of a question of a file. */
public enum ImportFate implements Word {
    /** Taken as it is. */
    WHOLE,
    /** Taken, with something changed or left out. */
    CHANGED,
    /** Taken as a draft that cannot be answered yet, because something is missing. */
    LACKING,
    /** Not taken, unless somebody mends it. */
    REFUSED,
    /** Was lacking or refused, and mended by hand before it was taken. */
    MENDED
}
