package org.aliquot.interchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of question that travel between systems; wider than those of our bank. */
public enum QuestionType {
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
    /** A free text that a person marks. */
    ESSAY,
    /** A text without a question. */
    DESCRIPTION,
    /** Scored by rules of its own, see {@link OwnRules}. */
    RULED;

    /** The name used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when no kind is called so. */
    public static Optional<QuestionType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
