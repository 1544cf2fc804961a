package org.aliquot.badge;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of the installation's RSA keys; its public half is known to everybody. */
final class SigningKey {

    static final String ALGORITHM = "SHA256withRSA";

    private final String id;
    private final RSAPublicKey open;
    private final PrivateKey secret;

    private SigningKey(String id, RSAPublicKey open, PrivateKey secret) {
        this.id = id;
        this.open = open;
        this.secret = secret;
    }

    static SigningKey of(String id, byte[] open, byte[] secret) {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            return new SigningKey(
                    id,
                    (RSAPublicKey) keys.generatePublic(new X509EncodedKeySpec(open)),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The stored key " + id + " is damaged", e);
        }
    }

    String id() {
        return id;
    }

    RSAPublicKey open() {
        return open;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            signer.initSign(secret);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + id + " does not sign", e);
        }
    }

    /** Its public half as RFC 7517 writes it. */
    Map<String, String> jwk() {
        Map<String, String> jwk = new LinkedHashMap<>();
        jwk.put("kty", "RSA");
        jwk.put("kid", id);
        jwk.put("alg", "RS256");
        jwk.put("use", "sig");
        jwk.put("n", text(open.getModulus()));
        jwk.put("e", text(open.getPublicExponent()));
        return jwk;
    }

    private static String text(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
