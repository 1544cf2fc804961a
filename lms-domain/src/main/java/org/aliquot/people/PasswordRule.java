package org.aliquot.people;

/**
 * What a password must be: long, and not among the first that somebody would try. Signs and digits are not asked for; they
 * make passwords hard for people only.
 */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    private static final int LONGEST = 1_000;

    /** Below that a patient stranger gets in through the throttle, and a stolen hash falls within hours. */
    private static final double FEWEST_GUESSES = 1e9;

    /** Of a password, once the owner's name and address and the words of our field are taken out. */
    private static final int LEAST_OF_ITS_OWN = 6;

    private PasswordRule() {}

    /** Whether this may be the password of the person with this address and name. */
    public static boolean allows(String password, String email, String name) {
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && GuessEstimate.leftWithoutKnown(password, email.strip(), name.strip()) >= LEAST_OF_ITS_OWN
                && GuessEstimate.of(password, email.strip(), name.strip()) >= FEWEST_GUESSES;
    }
}
