package org.aliquot.web.search;

import org.aliquot.word.Word;

/** What can be found, in the order in which it is shown. */
public enum Kind implements Word {
    TERMS("Terms"),
    LESSONS("Lessons"),
    QUESTIONS("Questions you have answered"),
    FACTS("Facts of the pathway"),
    PAGES("Pages");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
