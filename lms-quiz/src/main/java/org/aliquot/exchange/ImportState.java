package org.aliquot.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an import is. */
public enum ImportState {
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

    /** The name used in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something happens without anybody doing anything. */
    public boolean isUnderWay() {
        return this == READING || this == COMMITTING;
    }

    /** Whether its questions may be mended, left out and committed. */
    public boolean isOpen() {
        return this == READ || this == UNDONE;
    }
}
