package org.aliquot.rostering;

import org.aliquot.word.Word;

/** What a row of a list comes to. */
public enum Fate implements Word {
    /** Somebody becomes a member, with a new account where they have none. */
    JOINS,
    /** A member who was suspended is one again. */
    RETURNS,
    STAYS,
    /** An instructor is named in the class. */
    TEACHES,
    /** The list that made somebody a member has them no longer: suspended. */
    LEAVES,
    NOTHING,
    /** Nobody has said which class it is here. */
    UNDECIDED,
    REFUSED;

    /** Whether carrying it out changes who is in a class. */
    boolean isDeed() {
        return switch (this) {
            case JOINS, RETURNS, TEACHES, LEAVES -> true;
            case STAYS, NOTHING, UNDECIDED, REFUSED -> false;
        };
    }
}
