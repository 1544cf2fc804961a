package org.aliquot.directory;

import org.aliquot.word.Word;

/** How far an account is. */
public enum AccountState implements Word {
    ACTIVE,
    /** No password chosen yet. Whoever comes from another system needs none. */
    INVITED,
    SUSPENDED,
    /** Made up by another system; counts nowhere. */
    TEST_STUDENT
}
