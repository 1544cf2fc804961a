package org.aliquot.web.search;

import org.aliquot.word.Word;

/** What can be found, in the order in which it is shown; the first five only by staff. */
public enum Kind implements Word {
    PEOPLE("People"),
    CLASSES("Classes"),
    WORK("Pages and tasks"),
    EXAMS("Exams and quizzes"),
    BANK("Bank questions"),
    TERMS("Terms"),
    LESSONS("Lessons"),
    QUESTIONS("Questions you have answered"),
    FACTS("Career facts"),
    PAGES("Pages");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
