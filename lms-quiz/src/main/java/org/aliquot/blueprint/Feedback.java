package org.aliquot.blueprint;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** From when on learners see the questions of an exam again, with keys and reasons. */
public enum Feedback implements Word {
    AFTER_FINAL,
    /** When nobody can take it any more who was let in by the exam's own days. */
    AFTER_CLOSING,
    NEVER;

    @Converter(autoApply = true)
    static class Column extends WordColumn<Feedback> {
        Column() {
            super(Feedback.class);
        }
    }
}
