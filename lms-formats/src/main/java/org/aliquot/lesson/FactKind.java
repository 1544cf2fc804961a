package org.aliquot.lesson;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a fact tells about, in the order of a way into the laboratory. */
public enum FactKind {
    /** A set of conditions under which a board lets people sit its exam. */
    ROUTE,
    /** A rule of an exam, from application to result. */
    EXAM,
    /** What keeps a credential. */
    UPKEEP,
    /** What a state asks for. */
    LICENSE,
    /** How programs are accredited and people trained. */
    TRAINING,
    /** Wages, jobs, growth, openings. */
    PAY;

    /** The name used in files, the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FactKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
