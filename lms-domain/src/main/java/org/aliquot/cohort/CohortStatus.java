package org.aliquot.cohort;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** Whether people come into a cohort, or it is kept as it was. */
enum CohortStatus implements Word {
    OPEN,
    ARCHIVED;

    @Converter(autoApply = true)
    static class Column extends WordColumn<CohortStatus> {
        Column() {
            super(CohortStatus.class);
        }
    }
}
