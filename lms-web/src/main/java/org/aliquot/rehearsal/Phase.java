package org.aliquot.rehearsal;

import org.aliquot.word.Word;

/** How far a rehearsal is, and how it ended. */
public enum Phase implements Word {
    PREPARING,
    ARRIVING,
    STARTING,
    ANSWERING,
    HANDING_IN,
    CLEANING,
    DONE,
    STOPPED,
    /** Somebody began an exam. */
    GAVE_WAY,
    FAILED,
    ABANDONED;

    public boolean isOver() {
        return compareTo(CLEANING) > 0;
    }
}
