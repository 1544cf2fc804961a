package org.aliquot.people;

import java.util.Locale;

/** What a password must be: long. Signs and digits are not asked for; they make passwords hard for people only. */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    private static final int LONGEST = 1_000;

    private PasswordRule() {}

    /** Whether this may be the password of the person with this address. */
    public static boolean allows(String password, String email) {
        return password.length() >= SHORTEST && password.length() <= LONGEST && !isGuessable(password, email);
    }

    /** The address itself, or one sign over and over. */
    private static boolean isGuessable(String password, String email) {
        return password.toLowerCase(Locale.ROOT).equals(EmailAddress.folded(email))
                || password.chars().distinct().count() < 4;
    }
}
