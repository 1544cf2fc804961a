package org.aliquot.cohort;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;

/** Whether people come into a cohort, or it is kept as it was. */
enum CohortStatus {
    OPEN,
    ARCHIVED;

    @Converter(autoApply = true)
    static class Column extends WordColumn<CohortStatus> {
        Column() {
            super(CohortStatus.class);
        }
    }
}
