package org.aliquot.web.practice;

import java.util.List;

/**
 * The questions a learner marked, those marked last first.
 *
 * @param waiting how many more exams keep back now
 */
public record FlaggedPage(List<Question> questions, int waiting) {

    /** @param url where it stands with its reasons */
    public record Question(String words, String facts, String url, String attempt, int position) {}
}
