package org.aliquot.people;

/** What came of a change that an administrator wants of an account. */
public enum AccountOutcome {
    DONE,
    UNKNOWN,
    /** Somebody else changed the account meanwhile; nothing was stored. */
    STALE,
    ADDRESS_TAKEN,
    /** Nobody takes the administrator's role from themselves or suspends themselves. */
    YOURSELF,
    LAST_ADMINISTRATOR
}
