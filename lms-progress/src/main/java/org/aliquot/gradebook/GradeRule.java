package org.aliquot.gradebook;

import org.aliquot.word.Word;

/** Which of several results of one exam counts. */
public enum GradeRule implements Word {
    BEST,
    LAST
}
