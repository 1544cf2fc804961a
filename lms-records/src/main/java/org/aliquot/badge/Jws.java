package org.aliquot.badge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed text in the compact form of RFC 7515. */
record Jws(JsonNode header, JsonNode payload, String signed, String signature) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder WRITE = Base64.getUrlEncoder().withoutPadding();

    static String sign(Object header, Object payload, SigningKey key) {
        String text = WRITE.encodeToString(JSON.writeValueAsBytes(header)) + "."
                + WRITE.encodeToString(JSON.writeValueAsBytes(payload));
        return text + "." + WRITE.encodeToString(key.sign(text.getBytes(US_ASCII)));
    }

    /** Empty where it is none. */
    static Optional<Jws> read(String compact) {
        String[] parts = compact.split("[.]", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Jws(json(parts[0]), json(parts[1]), parts[0] + "." + parts[1], parts[2]));
        } catch (IllegalArgumentException | JacksonException none) {
            return Optional.empty();
        }
    }

    boolean isSignedBy(RSAPublicKey key) {
        try {
            Signature verifier = Signature.getInstance(SigningKey.ALGORITHM);
            verifier.initVerify(key);
            verifier.update(signed.getBytes(US_ASCII));
            return verifier.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return false;
        }
    }

    /** The key that it brings along, of which nobody says whose it is. */
    Optional<RSAPublicKey> brought() {
        JsonNode jwk = header.path("jwk");
        try {
            return jwk.isObject() && jwk.path("kty").asString("").equals("RSA")
                    ? Optional.of((RSAPublicKey) KeyFactory.getInstance("RSA")
                            .generatePublic(new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e"))))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static BigInteger number(JsonNode jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(name).asString("")));
    }

    private static JsonNode json(String part) {
        return JSON.readTree(new String(Base64.getUrlDecoder().decode(part), UTF_8));
    }
}
