package org.aliquot.web.help;

import org.aliquot.word.Word;

/** The guides that are read in the product; those for whoever runs an installation are not. */
enum Guide implements Word {
    LEARNER("Learning"),
    INSTRUCTOR("Teaching"),
    ADMINISTRATOR("Administering"),
    REPORTS("Reports"),
    PRECEPTOR("Signing for a learner"),
    FORMATS("Questions from other systems");

    private final String title;

    Guide(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
