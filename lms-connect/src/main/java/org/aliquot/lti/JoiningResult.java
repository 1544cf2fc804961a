package org.aliquot.lti;

/** What came of joining the account that a system made to one that was there before. */
public enum JoiningResult {
    JOINED,
    /** There is no account that a system made, or no longer: something else leads to it, or it is joined already. */
    NOTHING_TO_JOIN,
    /** Something was done in the account that the system made, and would be lost. */
    HAS_WORK,
    /** Somebody else of the system comes to the other account. */
    TAKEN,
    /** An administrator joins learners' accounts alone. */
    STAFF,
    /** The other account does not exist, is suspended, or is the same. */
    NO_ACCOUNT
}
