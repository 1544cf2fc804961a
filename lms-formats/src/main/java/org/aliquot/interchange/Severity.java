package org.aliquot.interchange;

import com.fasterxml.jackson.annotation.JsonValue;
import org.aliquot.word.Word;

/** What became of a question or of a part of it. */
public enum Severity implements Word {
    /** Taken whole. */
    KEPT,
    /** Taken in another form. */
    CHANGED,
    /** Left out, while the rest of the question was taken. */
    DROPPED,
    /** The question was not taken. */
    REFUSED;

    /** In version 1 of the API it stands with the constant's name. */
    @JsonValue(false)
    @Override
    public String word() {
        return Word.of(this);
    }
}
