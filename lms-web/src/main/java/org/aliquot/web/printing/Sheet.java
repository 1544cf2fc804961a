package org.aliquot.web.printing;

import org.aliquot.word.Word;

/** What is printed of an exam. */
enum Sheet implements Word {
    QUESTIONS("Questions"),
    ANSWER_SHEET("Answer sheet"),
    /** For whoever marks, and nobody else. */
    KEY("Key");

    private final String title;

    Sheet(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
