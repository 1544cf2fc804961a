package org.aliquot.web.account;

/** What is said of a password that somebody typed to show that it is them. */
public final class PasswordWords {

    public static final String WRONG = "That is not your password.";
    public static final String TOO_MANY = "Too many wrong tries. Wait a few minutes, then try again.";

    private PasswordWords() {}
}
