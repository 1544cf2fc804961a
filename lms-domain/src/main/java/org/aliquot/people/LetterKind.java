package org.aliquot.people;

import org.aliquot.word.Word;

/** Why somebody is written to about their account. Nobody does without these. */
public enum LetterKind implements Word {
    CONFIRM_SIGN_UP,
    ADDRESS_TAKEN,
    RESET_PASSWORD,
    INVITATION,
    CONFIRM_ADDRESS,
    ADDRESS_CHANGED,
    PASSWORD_CHANGED,
    TOKEN_MADE,
    WAY_IN_ADDED,
    /** Whoever wants to know whether mail arrives. */
    TRIAL;

    /** Whether whoever has its link can do what the reader can, without signing in. */
    public boolean isSecret() {
        return this == CONFIRM_SIGN_UP || this == RESET_PASSWORD || this == INVITATION || this == CONFIRM_ADDRESS;
    }
}
