package org.aliquot.enrollment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.aliquot.stored.WordColumn;

/** Who pays. */
public enum Payer {
    LEARNER,
    EMPLOYER,
    AGENCY,
    SCHOOL;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Payer of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Converter(autoApply = true)
    static class Column extends WordColumn<Payer> {
        Column() {
            super(Payer.class);
        }
    }
}
