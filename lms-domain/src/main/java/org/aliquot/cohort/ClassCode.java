package org.aliquot.cohort;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Ten letters and digits that nobody mistakes for others when they are read out: 31^10, some 8 * 10^14. Guessing one of a
 * thousand classes' codes at a thousand guesses a second takes 26 years on average.
 */
public final class ClassCode {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ClassCode() {}

    /** Such as {@code K7QMN-4T9RX}. */
    static String random() {
        return random(RANDOM);
    }

    static String random(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return code.insert(LENGTH / 2, '-').toString();
    }

    /** As it is stored, whatever capitals, spaces and dashes were typed. */
    public static String normal(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return signs.length() == LENGTH ? signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2) : signs;
    }
}
