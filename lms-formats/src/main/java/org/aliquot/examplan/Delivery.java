package org.aliquot.examplan;

import org.aliquot.word.Word;

/** How a form is given. */
public enum Delivery implements Word {
    FIXED,
    /** One question after the other, each chosen by the answers so far. */
    ADAPTIVE,
    PRACTICE
}
