package org.aliquot.exchange;

import org.aliquot.word.Word;

/** What becomes of a part of a course. */
public enum PartFate implements Word {
    NEW,
    /** It came before, and the file says something else now. */
    CHANGED,
    /** It came before just so. */
    SAME,
    /** It came before, and was changed here where the file says something else now: what is here stays. */
    KEPT
}
