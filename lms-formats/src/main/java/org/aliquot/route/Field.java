package org.aliquot.route;

import org.aliquot.word.Word;

/** What a program trains for. */
public enum Field implements Word {
    PHLEBOTOMY("phlebotomy program", "Phlebotomy"),
    LABORATORY_ASSISTANT("laboratory assistant program", "Laboratory assistant"),
    MLT("MLT program", "Medical laboratory technician (MLT)"),
    MLS("MLS program", "Medical laboratory scientist (MLS)"),
    MILITARY("military laboratory course of 50 weeks", "Military laboratory course of 50 weeks");

    private final String words;
    private final String title;

    Field(String words, String title) {
        this.words = words;
        this.title = title;
    }

    String words() {
        return words;
    }

    /** For readers who choose one. */
    public String title() {
        return title;
    }
}
