package org.aliquot.cohort;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** What can be assigned: a lesson to read, or a quiz or exam to sit. */
public enum AssignmentKind implements Word {
    LESSON,
    EXAM;

    @Converter(autoApply = true)
    static class Column extends WordColumn<AssignmentKind> {
        Column() {
            super(AssignmentKind.class);
        }
    }
}
