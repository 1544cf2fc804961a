package org.aliquot.bank;

import com.fasterxml.jackson.annotation.JsonValue;
import org.aliquot.word.Word;

/** What a question is for. It never changes: a check tells its key to whoever reads the lesson. */
public enum Purpose implements Word {
    /** Quizzes and exams draw it. */
    EXAM,
    /** A knowledge check inside lessons; no exam asks it. */
    CHECK;

    /** In version 1 of the API it stands with the constant's name. */
    @JsonValue(false)
    @Override
    public String word() {
        return Word.of(this);
    }
}
