package org.aliquot.passback;

import org.aliquot.word.Word;

/** Why a score is not tried any more until somebody does something about it. */
public enum Refusal implements Word {
    /** The link has no column in the gradebook, and we may not make one. */
    NO_COLUMN,
    /** The link has no column, and the system did not let us make one. */
    COLUMN_NOT_MADE,
    /** The column, or the whole course, is not there any more (404, 410). */
    COLUMN_GONE,
    /** The system knows our token and does not allow it (403): most often the course has ended or is not published. */
    NOT_ALLOWED,
    /** The system took neither our token nor a new one (401). */
    TOKEN,
    /** The system has a newer score than ours (409). */
    NEWER,
    /** The system did not like this score (400, 422 and others): most often the person is no learner there any more. */
    NOT_TAKEN,
    /** The address of the column is none that we call. */
    ADDRESS,
    /** For seven days there was no answer, or an error. */
    NO_ANSWER;

    /** Whether another column would help. */
    boolean isOfColumn() {
        return switch (this) {
            case NO_COLUMN, COLUMN_NOT_MADE, COLUMN_GONE, ADDRESS -> true;
            case NOT_ALLOWED, TOKEN, NEWER, NOT_TAKEN, NO_ANSWER -> false;
        };
    }
}
