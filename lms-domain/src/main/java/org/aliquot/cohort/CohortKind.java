package org.aliquot.cohort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.aliquot.stored.WordColumn;

/** A school's class, or a group that somebody outside the school sends. */
public enum CohortKind {
    CLASS,
    GROUP;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static CohortKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Converter(autoApply = true)
    static class Column extends WordColumn<CohortKind> {
        Column() {
            super(CohortKind.class);
        }
    }
}
