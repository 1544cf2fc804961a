package org.aliquot.cohort;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** A school's class, or a group that somebody outside the school sends. */
public enum CohortKind implements Word {
    CLASS,
    GROUP;

    @Converter(autoApply = true)
    static class Column extends WordColumn<CohortKind> {
        Column() {
            super(CohortKind.class);
        }
    }
}
