package org.aliquot.people;

import java.util.Locale;

/** Why somebody is written to about their account. Nobody does without these. */
enum LetterKind {
    CONFIRM_SIGN_UP,
    ADDRESS_TAKEN,
    RESET_PASSWORD,
    INVITATION,
    CONFIRM_ADDRESS,
    ADDRESS_CHANGED,
    PASSWORD_CHANGED;

    /** The name used in the database. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
