package org.aliquot.people;

import java.security.SecureRandom;
import java.util.Base64;
import org.aliquot.digest.Sha256;

/** Random secrets that are handed out once and kept as hashes. */
public final class Secrets {

    /** Of a secret's text. */
    public static final int LENGTH = 43;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 random bits in 43 characters that are safe in an address. */
    public static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes());
    }

    static byte[] randomBytes() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A plain hash is enough for a secret of 256 random bits. */
    public static byte[] sha256(String text) {
        return Sha256.of(text);
    }
}
