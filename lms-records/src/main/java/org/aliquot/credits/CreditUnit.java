package org.aliquot.credits;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** How much learning is said on the paper. */
public enum CreditUnit implements Word {
    CONTACT_HOUR,
    /** Of a college course. */
    SEMESTER_HOUR;

    @Converter(autoApply = true)
    static class Column extends WordColumn<CreditUnit> {
        Column() {
            super(CreditUnit.class);
        }
    }
}
