package org.aliquot.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.aliquot.digest.Sha256;

/** One AES-256 key, with a number that tells it from others and nothing about it. */
final class SealingKey {

    static final int BYTES = 32;
    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final long number;

    private SealingKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, "AES");
        this.number = ByteBuffer.wrap(Sha256.of(secret)).getLong();
    }

    /** @throws VaultRefused if it is not 32 bytes in Base64 */
    static SealingKey of(String base64, String where) {
        try {
            byte[] secret = Base64.getDecoder().decode(base64.strip());
            if (secret.length == BYTES) {
                return new SealingKey(secret);
            }
        } catch (IllegalArgumentException notBase64) {
            // said below, without the text
        }
        throw new VaultRefused(
                where + " is not a key: it must be 32 bytes in Base64, as `openssl rand -base64 32` prints.");
    }

    static String fresh(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }

    long number() {
        return number;
    }

    byte[] encrypt(byte[] nonce, byte[] purpose, byte[] plain) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
    }

    byte[] decrypt(byte[] nonce, byte[] purpose, byte[] sealed) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(sealed);
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose);
        return cipher;
    }

    @Override
    public String toString() {
        return "SealingKey[hidden]";
    }
}
