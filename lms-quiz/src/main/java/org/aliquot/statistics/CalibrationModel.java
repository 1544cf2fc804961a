package org.aliquot.statistics;

import org.aliquot.word.Word;

/** What a calibration estimates. */
public enum CalibrationModel implements Word {
    /** Difficulty alone, on the product's scale: what exams are scored by. */
    RASCH,
    /** Slope and difficulty, on a scale of their own: to look at, not to be adopted. */
    TWO_PARAMETER
}
