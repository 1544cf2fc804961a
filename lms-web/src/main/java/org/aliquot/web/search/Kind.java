package org.aliquot.web.search;

import static org.aliquot.web.language.Phrases.phrase;

import org.aliquot.word.Word;

/** What can be found, in the order in which it is shown; the first seven only by staff. */
public enum Kind implements Word {
    PEOPLE("People"),
    CLASSES("Classes"),
    CERTIFICATES("Certificates"),
    WORK("Pages and tasks"),
    EXAMS("Exams and quizzes"),
    BANK("Bank questions"),
    SLIDES("Scanned slides"),
    TERMS(phrase("Terms")),
    LESSONS(phrase("Lessons")),
    QUESTIONS(phrase("Questions you have answered")),
    FACTS(phrase("Career facts")),
    PAGES(phrase("Pages"));

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
