package org.aliquot.connections;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** Whether a system is let in. */
public enum ConnectionState implements Word {
    /** Made, and not yet looked at and confirmed by an administrator. */
    IDLE,
    ACTIVE,
    /** Confirmed, and kept out for now. */
    PAUSED,
    /** Disconnected. It is kept, so that the same people come back to their accounts if it is connected again. */
    ENDED;

    /** Whether one may follow on this. */
    boolean leadsTo(ConnectionState next) {
        return switch (next) {
            case IDLE -> this == ENDED;
            case ACTIVE -> this == IDLE || this == PAUSED;
            case PAUSED -> this == ACTIVE;
            case ENDED -> this != ENDED;
        };
    }

    @Converter(autoApply = true)
    static class Column extends WordColumn<ConnectionState> {
        Column() {
            super(ConnectionState.class);
        }
    }
}
