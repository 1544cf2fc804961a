package org.aliquot.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes as every authenticator app computes them: RFC 6238 with HMAC-SHA-1, steps of 30 seconds and six digits.
 * Other hashes and lengths exist in the RFC and not in all apps.
 */
final class OneTimeCode {

    static final int DIGITS = 6;

    private static final int STEP_SECONDS = 30;

    /** Clocks of phones differ: the step before and the step after are taken, too. */
    private static final int WINDOW = 1;

    private OneTimeCode() {}

    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of one step (RFC 4226, section 5.3: dynamic truncation). */
    static String at(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        String code = Integer.toString(number % Math.powExact(10, digits));
        return "0".repeat(digits - code.length()) + code;
    }

    /** The step whose code this is, of those around now; empty when it is none of them. */
    static OptionalLong matching(byte[] secret, String typed, Instant now) {
        byte[] candidate = typed.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(step(now) - WINDOW, step(now) + WINDOW)
                .filter(step -> MessageDigest.isEqual(
                        candidate, at(secret, step, DIGITS).getBytes(StandardCharsets.UTF_8)))
                .max();
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA1", e);
        }
    }
}
