package org.aliquot.delivery;

import java.util.Locale;

/** Where an attempt stands. */
public enum AttemptStatus {
    /** Answers are taken. */
    OPEN,
    /** All questions of an adaptive exam are answered; answers may change, questions not. */
    REVIEW,
    /** The deadline has passed; only honest late answers are taken. */
    CLOSING,
    /** Scored, for good. */
    FINAL;

    /** The name used in the database and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AttemptStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
