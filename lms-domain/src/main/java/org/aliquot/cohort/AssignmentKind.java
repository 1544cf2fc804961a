package org.aliquot.cohort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.aliquot.stored.WordColumn;

/** What can be assigned: a lesson to read, or a quiz or exam to sit. */
public enum AssignmentKind {
    LESSON,
    EXAM;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static AssignmentKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Converter(autoApply = true)
    static class Column extends WordColumn<AssignmentKind> {
        Column() {
            super(AssignmentKind.class);
        }
    }
}
