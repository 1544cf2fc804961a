package org.aliquot.enrollment;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** Who pays. */
public enum Payer implements Word {
    LEARNER,
    EMPLOYER,
    AGENCY,
    SCHOOL;

    @Converter(autoApply = true)
    static class Column extends WordColumn<Payer> {
        Column() {
            super(Payer.class);
        }
    }
}
