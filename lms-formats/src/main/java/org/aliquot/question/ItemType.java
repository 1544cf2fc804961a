package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of question. New kinds are added, never changed. */
public enum ItemType {
    SINGLE,
    TRUE_FALSE,
    MULTIPLE,
    ORDERING,
    MATCHING,
    NUMERIC,
    TEXT,
    CLOZE,
    HOTSPOT,
    ANTIBODY_PANEL,
    CONTROL_CHART,
    DIFFERENTIAL,
    /** Came with its own scoring. */
    RULED;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when no kind is called so. */
    public static Optional<ItemType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
