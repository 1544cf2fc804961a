package org.aliquot.completion;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** Which quizzes a course's rule asks for; all are those of its lessons. */
public enum Quizzes implements Word {
    NONE,
    ALL,
    NAMED;

    @Converter(autoApply = true)
    static class Column extends WordColumn<Quizzes> {
        Column() {
            super(Quizzes.class);
        }
    }
}
