package org.aliquot.rostering;

import org.aliquot.word.Word;

/** Where the list of a class comes from. */
public enum ClassKind implements Word {
    /** A course of a learning-management system: its people are asked for. */
    LMS,
    /** A file that a school's system writes. */
    FILE
}
