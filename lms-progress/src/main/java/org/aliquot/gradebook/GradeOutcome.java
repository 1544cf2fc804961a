package org.aliquot.gradebook;

/** What became of a grade, or of weights. */
public enum GradeOutcome {
    DONE,

    /** Somebody else has changed it since it was shown; nothing was written. */
    STALE,

    /** The class has no such learner or work, or is not the caller's to grade. */
    UNKNOWN
}
