package org.aliquot.rostering;

/** What came of carrying a list out, or of undoing it. */
public enum RosterOutcome {
    DONE,
    /** It was undone; of those whom it had suspended, who finds no seat any more stays suspended. */
    SEATS_ARE_TAKEN,
    /** Something has changed since the list was compared: nothing was done, and the list is compared anew. */
    WORLD_CHANGED,
    /** A class of it is archived, and nobody's place in it changes any more. */
    ARCHIVED,
    /** It was carried out or undone already, or another has been since. */
    NOT_NOW,
    /** It names instructors, which a program does not. */
    FOR_A_PERSON,
    UNKNOWN
}
