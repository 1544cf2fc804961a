package org.aliquot.badge;

import java.math.BigInteger;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keys and signatures as credentials write them: a {@code z}, and the bytes in the 58 signs of Bitcoin's addresses. */
final class Multibase {

    private static final String SIGNS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());
    private static final Pattern WRITTEN = Pattern.compile("z[2-9A-HJ-NP-Za-km-z][1-9A-HJ-NP-Za-km-z]{0,119}");

    /** What an Ed25519 key begins with (Multicodec {@code ed25519-pub}). */
    private static final byte[] ED25519 = {(byte) 0xed, 0x01};

    private Multibase() {}

    /** Empty for what is not written so. Bytes that begin with zero do not occur. */
    static Optional<byte[]> bytes(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 1; i < text.length(); i++) {
            number = number.multiply(BASE).add(BigInteger.valueOf(SIGNS.indexOf(text.charAt(i))));
        }
        byte[] bytes = number.toByteArray();
        return Optional.of(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    /** Empty for what is no Ed25519 key. */
    static Optional<PublicKey> key(String text) {
        return bytes(text)
                .filter(bytes -> bytes.length == ED25519.length + Ed25519.LENGTH
                        && Arrays.equals(bytes, 0, ED25519.length, ED25519, 0, ED25519.length))
                .flatMap(bytes -> Ed25519.key(Arrays.copyOfRange(bytes, ED25519.length, bytes.length)));
    }
}
