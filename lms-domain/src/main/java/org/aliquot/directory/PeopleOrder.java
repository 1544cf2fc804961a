package org.aliquot.directory;

import org.aliquot.word.Word;

/** The order of a list of people. */
public enum PeopleOrder implements Word {
    NAME,
    /** Who was here last comes first; who never was, last. */
    RECENT,
    /** Who never was here comes first, then who was away the longest. */
    AWAY
}
