package org.aliquot.enrollment;

import org.aliquot.word.Word;

/** Where an enrollment stands. */
public enum EnrollmentStatus implements Word {
    ACTIVE,
    PAUSED,
    ENDED,
    /** Active, but its window has passed. */
    EXPIRED
}
