package org.aliquot.web.practice;

import java.util.List;

/** The questions a learner marked, those marked last first. */
public record FlaggedPage(List<Question> questions) {

    /** @param url where it stands with its reasons */
    public record Question(String words, String facts, String url, String attempt, int position) {}
}
