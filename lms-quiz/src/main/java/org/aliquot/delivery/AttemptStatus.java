package org.aliquot.delivery;

import org.aliquot.word.Word;

/** Where an attempt stands. */
public enum AttemptStatus implements Word {
    /** Answers are taken. */
    OPEN,
    /** All questions of an adaptive exam are answered; answers may change, questions not. */
    REVIEW,
    /** The deadline has passed; only honest late answers are taken. */
    CLOSING,
    /** Scored, for good. */
    FINAL
}
