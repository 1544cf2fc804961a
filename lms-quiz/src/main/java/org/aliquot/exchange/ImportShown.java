package org.aliquot.exchange;

import org.aliquot.word.Word;

/** Which questions of an import to list. */
public enum ImportShown implements Word {
    /** What is refused, lacks something, or was mended. */
    FIX,
    /** What the bank, or the file itself, already holds. */
    COPIES,
    CHANGED,
    ALL
}
