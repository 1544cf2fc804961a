package org.aliquot.digest;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Sixty random bits, so that nobody finds them by trying, in letters that are not mistaken for figures: to be read out, or from paper, and typed. */
public final class SpokenCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SpokenCode() {}

    /** Such as {@code K7QM-2XRT-9PWD}. */
    public static String random() {
        return of(RANDOM);
    }

    static String of(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return grouped(code.toString());
    }

    /** As it is stored, however it was typed: without groups, in small letters, with an O for a zero. */
    public static String normal(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.length() == LENGTH ? grouped(letters) : letters;
    }

    /** Whether so many letters were typed as there are in one. */
    public static boolean isWhole(String typed) {
        return normal(typed).length() == LENGTH + 2;
    }

    private static String grouped(String letters) {
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }
}
