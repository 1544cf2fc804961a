package org.aliquot.practice;

import org.aliquot.word.Word;

/** Which of their questions a learner wants, by what became of them so far. */
public enum PracticePool implements Word {
    ANY,
    /** Not answered yet. */
    UNSEEN,
    /** Answered, and not fully right the last time. */
    MISSED,
    /** Marked to look at again. */
    FLAGGED,
    /** To be seen again now, so that it stays known. */
    DUE
}
