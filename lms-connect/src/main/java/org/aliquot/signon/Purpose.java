package org.aliquot.signon;

import org.aliquot.word.Word;

/** What somebody wants of a provider. */
public enum Purpose implements Word {
    SIGN_IN,
    /** Whoever is signed in makes their account known there. */
    JOIN,
    /** The same by a link from a letter, signed in or not. */
    LINK
}
