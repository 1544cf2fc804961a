package org.aliquot.web.help;

import static org.aliquot.web.language.Phrases.phrase;

import org.aliquot.word.Word;

/** The guides that are read in the product; those for whoever runs an installation are not. */
enum Guide implements Word {
    LEARNER(phrase("Learning")),
    INSTRUCTOR(phrase("Teaching")),
    ADMINISTRATOR(phrase("Administering")),
    REPORTS(phrase("Reports")),
    PRECEPTOR(phrase("Signing for a learner")),
    FORMATS(phrase("Questions from other systems")),
    PICTURES(phrase("Pictures of your own")),
    CANVAS(phrase("Exams in Canvas")),
    MOODLE(phrase("Exams in Moodle")),
    BLACKBOARD(phrase("Exams in Blackboard")),
    BRIGHTSPACE(phrase("Exams in Brightspace")),
    SIGNON(phrase("Signing in through a school or an employer"));

    private final String title;

    Guide(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
