package org.aliquot.rehearsal;

import org.aliquot.word.Word;

/** Why somebody could not start an exam that is due. */
enum Barred implements Word {
    SUSPENDED,
    NEVER_ACTIVATED,
    NO_ACCESS,
    USED_UP
}
