package org.aliquot.calibration;

/** What is estimated of an item. */
public enum Model {
    /** Difficulty; all slopes are 1 and the spread of the persons is estimated (Rasch 1960). */
    RASCH,
    /** Slope and difficulty; the persons are N(0, 1) (Birnbaum 1968). */
    TWO_PARAMETER
}
