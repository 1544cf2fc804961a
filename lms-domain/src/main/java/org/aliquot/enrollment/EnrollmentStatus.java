package org.aliquot.enrollment;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** Where an enrollment stands. */
public enum EnrollmentStatus implements Word {
    ACTIVE,
    PAUSED,
    ENDED,
    /** Active, but its window has passed. */
    EXPIRED;

    @Converter(autoApply = true)
    static class Column extends WordColumn<EnrollmentStatus> {
        Column() {
            super(EnrollmentStatus.class);
        }
    }
}
