package org.aliquot.directory;

import org.aliquot.word.Word;

/** Why somebody may need a hand. */
public enum PeopleNeed implements Word {
    /** Has never signed in. */
    NEVER_HERE,
    /** Was invited, has chosen no password, and no link opens the account any more. */
    LAPSED,
    /** Access to a course ends within {@link Directory#SOON} days. */
    ENDING,
    /** Has extra time or breaks. */
    ACCOMMODATED
}
