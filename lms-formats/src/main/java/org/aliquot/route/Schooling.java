package org.aliquot.route;

import org.aliquot.word.Word;

/** How far somebody went at school, each at least as far as those before. */
public enum Schooling implements Word {
    NONE("No high-school diploma yet"),
    HIGH_SCHOOL("High-school diploma or equivalent"),
    SOME_COLLEGE("Some college, no degree"),
    ASSOCIATE("Associate degree"),
    BACHELOR("Bachelor’s degree or higher");

    private final String words;

    Schooling(String words) {
        this.words = words;
    }

    /** For readers. */
    public String words() {
        return words;
    }
}
