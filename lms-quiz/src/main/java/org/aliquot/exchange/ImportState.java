package org.aliquot.exchange;

import org.aliquot.word.Word;

/** How far an import is. */
public enum ImportState implements Word {
    READING,
    /** The file could not be read at all; nothing was kept of it. */
    REFUSED,
    CANCELLED,
    /** Read and shown; nothing has changed yet. */
    READ,
    COMMITTING,
    COMMITTED,
    /** Taken back; may be committed again. */
    UNDONE;

    /** Whether something happens without anybody doing anything. */
    public boolean isUnderWay() {
        return this == READING || this == COMMITTING;
    }

    /** Whether its questions may be mended, left out and committed. */
    public boolean isOpen() {
        return this == READ || this == UNDONE;
    }
}
