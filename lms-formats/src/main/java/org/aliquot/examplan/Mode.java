package org.aliquot.examplan;

import org.aliquot.word.Word;

/** How an attempt is taken: as in the exam, or with feedback after each answer. */
public enum Mode implements Word {
    EXAM,
    TUTOR
}
