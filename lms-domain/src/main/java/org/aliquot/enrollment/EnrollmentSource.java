package org.aliquot.enrollment;

import org.aliquot.word.Word;

/** By which way somebody came into a course. */
public enum EnrollmentSource implements Word {
    SELF,
    ADMINISTRATOR,
    IMPORT,
    CODE
}
