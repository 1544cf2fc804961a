package org.aliquot.practice;

import java.util.List;

/**
 * The questions that a learner marked to look at again.
 *
 * @param shown those marked last first
 * @param waiting how many more exams keep back from them now
 */
public record FlaggedQuestions(List<FlaggedQuestion> shown, int waiting) {

    public FlaggedQuestions {
        shown = List.copyOf(shown);
    }
}
