package org.aliquot.hooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures as the Standard Webhooks specification 1.0 has them: HMAC-SHA-256 of id, time and body. */
final class MessageSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private MessageSignature() {}

    /** One for each secret, apart by a space: the other side takes any of them. */
    static String of(List<byte[]> secrets, String id, Instant at, String body) {
        String signed = id + "." + at.getEpochSecond() + "." + body;
        return secrets.stream().map(secret -> of(secret, signed)).collect(Collectors.joining(" "));
    }

    private static String of(byte[] secret, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
