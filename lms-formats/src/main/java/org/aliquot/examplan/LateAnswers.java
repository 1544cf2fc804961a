package org.aliquot.examplan;

import org.aliquot.word.Word;

/** What becomes of answers that arrive late but were given in time. */
public enum LateAnswers implements Word {
    COUNT,
    HOLD
}
