package org.aliquot.outcomes;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** What a graduate said about work within a year of graduation. */
public enum Placement implements Word {
    /** Works in the field or in a closely related one. */
    EMPLOYED,
    /** Goes on studying. */
    STUDYING,
    /** Answered, and is neither. */
    ELSEWHERE,
    /** Was asked and did not answer. */
    SILENT;

    @Converter(autoApply = true)
    static class Column extends WordColumn<Placement> {
        Column() {
            super(Placement.class);
        }
    }
}
