package org.aliquot.review;

import org.aliquot.word.Word;

/** What made a card. */
public enum Origin implements Word {
    EXAM,
    PRACTICE,
    CHECK,
    /** The learner wants to see the question again. */
    CHOSEN,
    /** A question of a lesson that was read, with a line to remember. */
    REMEMBER,
    KEY_POINT
}
