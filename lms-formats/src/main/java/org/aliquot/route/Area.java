package org.aliquot.route;

import org.aliquot.word.Word;

/** What somebody worked at. */
public enum Area implements Word {
    PHLEBOTOMY("phlebotomy", "Phlebotomy"),
    ASSISTING("laboratory assisting", "Laboratory assisting"),
    TESTING("laboratory testing", "Laboratory testing in the main departments");

    private final String words;
    private final String title;

    Area(String words, String title) {
        this.words = words;
        this.title = title;
    }

    String words() {
        return words;
    }

    /** For readers who say how long. */
    public String title() {
        return title;
    }
}
