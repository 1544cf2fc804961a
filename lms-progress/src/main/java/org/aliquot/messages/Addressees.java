package org.aliquot.messages;

import org.aliquot.word.Word;

/** To whom something is written. */
public enum Addressees implements Word {
    /** One learner. */
    LEARNER,
    /** Everybody in a class who may learn in its course. */
    CLASS,
    /** Those of a class who are behind by its rules. */
    OVERDUE,
    /** Whoever takes an exam at this moment. */
    RUNNING
}
