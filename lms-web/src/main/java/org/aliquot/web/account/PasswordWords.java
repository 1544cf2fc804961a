package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said of a password that somebody typed to show that it is them. */
public final class PasswordWords {

    public static final String WRONG = phrase("That is not your password.");
    public static final String TOO_MANY = phrase("Too many wrong tries. Wait a few minutes, then try again.");

    private PasswordWords() {}
}
