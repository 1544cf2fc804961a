package org.aliquot.authoring;

import org.aliquot.word.Word;

/**
 * One change to many questions.
 *
 * @param value the new topic or the word of the new level; empty for the other kinds
 */
public record BulkChange(Kind kind, String value) {

    /** What changes. */
    public enum Kind implements Word {
        TOPIC,
        LEVEL,
        /** No longer drawn into new forms. */
        RETIRE,
        /** Published again, in the version it was retired in. */
        RESTORE;

        /** Whether it is a change of the text, which is drafted, rather than of the status. */
        public boolean isDrafted() {
            return this == TOPIC || this == LEVEL;
        }
    }
}
