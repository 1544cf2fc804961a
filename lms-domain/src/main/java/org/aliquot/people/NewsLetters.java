package org.aliquot.people;

import org.aliquot.word.Word;

/** When news come by mail. Letters about the account, and what somebody asked for, come in any case. */
public enum NewsLetters implements Word {
    AT_ONCE("At once"),
    DAILY("Once a day, in the morning"),
    NEVER("Never");

    private final String title;

    NewsLetters(String title) {
        this.title = title;
    }

    /** In words, as the profile offers it. */
    public String title() {
        return title;
    }
}
