package org.aliquot.cohort;

import org.aliquot.word.Word;

/** What of a class can be put back as it was before somebody changed it. */
public enum ClassActKind implements Word {
    PLAN,
    OWN_DAYS,
    /** Somebody is no member any more. */
    MEMBER,
    /** Somebody is not on the staff of the class any more. */
    STAFF
}
