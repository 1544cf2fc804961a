package org.aliquot.records;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Serials of certificates: sixty random bits, so that nobody finds one by trying, in letters that are not mistaken for figures. */
final class Serials {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Serials() {}

    static String random() {
        return of(RANDOM);
    }

    static String of(RandomGenerator random) {
        StringBuilder serial = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            serial.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return grouped(serial.toString());
    }

    /** As it is stored, however it was typed: without groups, in small letters, with an O for a zero. */
    static String normal(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.length() == LENGTH ? grouped(letters) : letters;
    }

    private static String grouped(String letters) {
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }
}
