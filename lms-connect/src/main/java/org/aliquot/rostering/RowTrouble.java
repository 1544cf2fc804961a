package org.aliquot.rostering;

import org.aliquot.word.Word;

/** Why a row comes to nothing. */
public enum RowTrouble implements Word {
    NO_SEAT,
    ARCHIVED,
    /** The account may not sign in. */
    ACCOUNT_SUSPENDED,
    DEMO_ACCOUNT,
    /** Listed as a learner, and on the staff of the class here. */
    ON_STAFF,
    /** Listed as an instructor, and a member of the class here. */
    LEARNS_HERE,
    /** Listed as an instructor, and none here: an administrator decides who is. */
    NO_INSTRUCTOR,
    SECOND_ROW,
    /** Somebody else in the lists of the source has this address. */
    SAME_ADDRESS,
    /** Of changes alone: nobody is known by the number, and the file does not say who it is. */
    NOT_IN_FILE
}
