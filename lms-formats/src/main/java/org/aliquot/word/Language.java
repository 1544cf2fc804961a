package org.aliquot.word;

import java.util.Arrays;
import java.util.Optional;

/** The languages people read in; what is written in none of the others is English. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As BCP 47 has it, and {@code lang} of HTML. */
    public String tag() {
        return tag;
    }

    /** The language of a tag without its region; empty for one that is none of these. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
