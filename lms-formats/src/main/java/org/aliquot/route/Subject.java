package org.aliquot.route;

import org.aliquot.word.Word;

/** What semester hours are counted in. */
public enum Subject implements Word {
    COLLEGE("college"),
    CHEMISTRY("chemistry"),
    BIOLOGY("biology"),
    LABORATORY("laboratory sciences"),
    /** Chemistry, biology and laboratory sciences together. */
    SCIENCE("science");

    private final String words;

    Subject(String words) {
        this.words = words;
    }

    /** For readers. */
    public String words() {
        return words;
    }
}
