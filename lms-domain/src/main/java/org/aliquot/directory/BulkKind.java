package org.aliquot.directory;

import org.aliquot.word.Word;

/** What is done to many people at once. */
public enum BulkKind implements Word {
    SUSPEND,
    REINSTATE,
    INVITE,
    ACCOMMODATE,
    ENROLL,
    EXTEND,
    UNTIL,
    PAUSE,
    GO_ON,
    PAYER;

    /** Whether it changes the access to one course. */
    public boolean isAccess() {
        return switch (this) {
            case EXTEND, UNTIL, PAUSE, GO_ON, PAYER -> true;
            case SUSPEND, REINSTATE, INVITE, ACCOMMODATE, ENROLL -> false;
        };
    }

    /** Whether it can be taken back; a mail cannot, and who was enrolled may have begun. */
    public boolean canUndo() {
        return this != INVITE && this != ENROLL;
    }
}
