package org.aliquot.examplan;

import org.aliquot.word.Word;

/** When a learner may see keys and rationales. */
public enum ReviewPolicy implements Word {
    AFTER_FINAL,
    NEVER
}
