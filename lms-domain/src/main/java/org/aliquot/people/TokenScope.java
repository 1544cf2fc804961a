package org.aliquot.people;

import org.aliquot.word.Word;

/** What a token for a program may be used for, beneath what its person may do. */
public enum TokenScope implements Word {
    /** All that its person may do, except what guards accounts. */
    EVERYTHING,
    /** To look at what its person may look at. */
    READ,
    REPORTS,
    /** People, classes and enrollments. */
    ROSTER
}
