package org.aliquot.enrollment;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** By which way somebody came into a course. */
public enum EnrollmentSource implements Word {
    SELF,
    ADMINISTRATOR,
    IMPORT,
    CODE,
    /** A course of a connected learning-management system. */
    LMS,
    /** A school's own list of its classes. */
    ROSTER;

    @Converter(autoApply = true)
    static class Column extends WordColumn<EnrollmentSource> {
        Column() {
            super(EnrollmentSource.class);
        }
    }
}
