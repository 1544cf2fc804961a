package org.aliquot.outcomes;

/** Why an outcome is not kept. */
public enum OutcomeFault {
    YEAR,
    FINAL_HALF_TO_COME,
    GRADUATION_TO_COME,
    LEAVING_TO_COME,
    CONSENT_TO_COME,
    SITTING_TO_COME,
    PASSING_TO_COME,
    GRADUATED_AND_LEFT,
    /** Whoever graduates began the final half before. */
    NO_FINAL_HALF,
    ORDER,
    PLACED_BEFORE_GRADUATION,
    /** Results are kept only with the learner's consent. */
    NO_CONSENT,
    NOT_SAT,
    SAT_BEFORE_FINAL_HALF,
    PASSED_BEFORE_SITTING,
    OFF_SCALE,
    /** The first score passes, and another day or none is entered as passed. */
    SCORE_PASSES,
    /** The first score does not pass, and its day is entered as passed. */
    SCORE_FAILS
}
