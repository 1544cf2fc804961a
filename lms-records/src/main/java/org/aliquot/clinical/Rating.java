package org.aliquot.clinical;

import org.aliquot.word.Word;

/** How a preceptor rates a learner in one domain. */
public enum Rating implements Word {
    BELOW("Below expectations"),
    WITH_SUPPORT("Meets expectations with support"),
    MEETS("Meets expectations"),
    EXCEEDS("Exceeds expectations");

    private final String title;

    Rating(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
