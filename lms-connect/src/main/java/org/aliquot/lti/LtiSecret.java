package org.aliquot.lti;

import java.security.SecureRandom;
import java.util.Base64;
import org.aliquot.digest.Sha256;

/** Secrets of launches: 256 random bits in 43 characters. The database keeps their hash alone. */
final class LtiSecret {

    static final int LENGTH = 43;

    private static final SecureRandom RANDOM = new SecureRandom();

    private LtiSecret() {}

    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String secret) {
        return Sha256.of(secret);
    }
}
