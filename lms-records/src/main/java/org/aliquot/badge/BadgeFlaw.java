package org.aliquot.badge;

import org.aliquot.word.Word;

/** Why a badge is refused. */
public enum BadgeFlaw implements Word {
    /** Neither JSON, nor a token, nor a picture with one of them. */
    UNREADABLE,
    /** A part that must be there is missing. */
    INCOMPLETE,
    WRONG_TYPE,
    NOT_YET_VALID,
    EXPIRED,
    UNSIGNED,
    /** What is named as its key is no address or key that badges may name. */
    WRONG_METHOD,
    /** Signed in a way that is not checked here. */
    OTHER_PROOF,
    /** Changed since it was signed, or signed with another key. */
    CHANGED,
    REVOKED,
    /** Signed here, and its certificate is gone. */
    NOT_OURS
}
