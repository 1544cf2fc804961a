package org.aliquot.passback;

import org.aliquot.word.Word;

/** How far somebody's score is. */
public enum ScoreState implements Word {
    /** No attempt has a score that would count. */
    NOTHING,
    /** On its way, or held until its system takes scores. */
    WAITING,
    /** What should stand in the gradebook was taken there. */
    SENT,
    /** Something else stands there than what we sent: somebody set it by hand, and it stays. */
    KEPT,
    /** The other system does not take it, and trying alone does not help. */
    REFUSED
}
