package org.aliquot.delivery;

import org.aliquot.word.Word;

/** What is done about a bad question that people have answered. */
public enum AdjustmentKind implements Word {
    /** It counts for nobody: totals shrink, abilities are estimated from the questions that remain. */
    DROP,
    /** Everybody to whom it was presented gets the point, as if all had been right; no score falls. */
    CREDIT,
    /** Other answers are right than the version says. */
    REKEY
}
