package org.aliquot.badge;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Optional;

/** Keys and signatures of Ed25519 (RFC 8032) as their bytes. */
final class Ed25519 {

    /** Of a key in bytes. */
    static final int LENGTH = 32;

    private static final String NAME = "Ed25519";

    private Ed25519() {}

    /** The last bit says on which side the point lies; what is before it counts from the smallest byte. Empty for no point. */
    static Optional<PublicKey> key(byte[] bytes) {
        byte[] number = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            number[i] = bytes[LENGTH - 1 - i];
        }
        boolean odd = number[0] < 0;
        number[0] &= 0x7f;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, number));
        try {
            return Optional.of(KeyFactory.getInstance(NAME)
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point)));
        } catch (GeneralSecurityException noPoint) {
            return Optional.empty();
        }
    }

    static boolean isSigned(byte[] signed, byte[] signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance(NAME);
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
