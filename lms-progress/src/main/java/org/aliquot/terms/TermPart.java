package org.aliquot.terms;

import org.aliquot.word.Word;

/** What of a class goes along into the next term. */
public enum TermPart implements Word {
    PLAN,
    WEIGHTS,
    /** When somebody is named among those to talk to. */
    RULES,
    STAFF,
    /** Who pays, how long access lasts, and for how many. */
    SETTINGS
}
