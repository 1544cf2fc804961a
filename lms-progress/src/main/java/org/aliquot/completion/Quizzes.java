package org.aliquot.completion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.aliquot.stored.WordColumn;

/** Which quizzes a course's rule asks for; all are those of its lessons. */
public enum Quizzes {
    NONE,
    ALL,
    NAMED;

    /** The name used in the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Quizzes of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Converter(autoApply = true)
    static class Column extends WordColumn<Quizzes> {
        Column() {
            super(Quizzes.class);
        }
    }
}
