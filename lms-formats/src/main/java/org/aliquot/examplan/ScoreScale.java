package org.aliquot.examplan;

import org.aliquot.word.Word;

/** The practice scale a result is shown on. */
public enum ScoreScale implements Word {
    /** 0 to 999 with 400 at the cut. */
    TO_999("0-999"),
    /** 0 to 100 with 70 at the cut. */
    TO_100("0-100"),
    NONE("none");

    private final String word;

    ScoreScale(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
