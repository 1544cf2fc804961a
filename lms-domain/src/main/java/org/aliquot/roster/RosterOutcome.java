package org.aliquot.roster;

/** What came of committing or undoing. */
public enum RosterOutcome {
    DONE,
    UNKNOWN,
    /** It was committed, undone or replaced before. */
    NOT_NOW,
    /** An account was made, changed or removed since; nothing was stored. */
    WORLD_CHANGED
}
