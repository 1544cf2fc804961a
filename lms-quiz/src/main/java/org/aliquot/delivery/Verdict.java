package org.aliquot.delivery;

import org.aliquot.word.Word;

/** What the journal decides about an answer; also how a stored answer stands. */
enum Verdict implements Word {
    IN_TIME,
    /** Given in time, as far as anybody can tell, and received later. */
    LATE,
    /** The same, and an instructor decides whether it counts. */
    HELD,
    TOO_LATE,
    AFTER_SUBMIT,
    AFTER_FINAL,
    /** Stored before, as it is. */
    REPLAY,
    LONG_OVER,
    TOO_MANY,
    REVISION_CONFLICT,
    POSITION_CLOSED,
    ON_BREAK,
    DEADLINE_PASSED,
    MISFIT,
    UNKNOWN_LEASE,
    UNKNOWN;

    boolean isStored() {
        return switch (this) {
            case IN_TIME, LATE, HELD, TOO_LATE, AFTER_SUBMIT, AFTER_FINAL -> true;
            case REPLAY, LONG_OVER, TOO_MANY, REVISION_CONFLICT, POSITION_CLOSED -> false;
            case ON_BREAK, DEADLINE_PASSED, MISFIT, UNKNOWN_LEASE, UNKNOWN -> false;
        };
    }

    boolean counts() {
        return this == IN_TIME || this == LATE;
    }
}
