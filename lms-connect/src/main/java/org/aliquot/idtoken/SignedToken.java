package org.aliquot.idtoken;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Optional;
import java.util.function.Function;

/** Reads a token only as far as it is signed: by RS256 and by no other way, with the key that it names among those of its system. */
public final class SignedToken {

    private SignedToken() {}

    /** What came of it. */
    public sealed interface Verdict {

        /** @param type as its header names it, empty where it does not */
        record Signed(JWTClaimsSet claims, String type) implements Verdict {

            @Override
            public String toString() {
                return "Signed[]";
            }
        }

        record Faulty(Fault fault) implements Verdict {}
    }

    /** What is wrong with a signature. */
    public enum Fault {
        MALFORMED,
        /** Not RS256: not signed at all, or by a key that is no secret. */
        ALGORITHM,
        KEY_UNKNOWN,
        KEYS_UNREACHABLE,
        SIGNATURE
    }

    /** @param keys finds the system's key with an id */
    public static Verdict read(String text, Function<String, KeyFinding> keys) {
        try {
            JWT token = JWTParser.parse(text);
            if (!(token instanceof SignedJWT signed)
                    || !JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm())) {
                return new Verdict.Faulty(Fault.ALGORITHM);
            }
            Optional<Fault> fault = fault(signed, keys);
            return fault.isPresent()
                    ? new Verdict.Faulty(fault.get())
                    : new Verdict.Signed(signed.getJWTClaimsSet(), type(signed));
        } catch (ParseException unreadable) {
            return new Verdict.Faulty(Fault.MALFORMED);
        }
    }

    private static String type(SignedJWT token) {
        return token.getHeader().getType() == null
                ? ""
                : token.getHeader().getType().getType();
    }

    private static Optional<Fault> fault(SignedJWT token, Function<String, KeyFinding> keys) {
        String id = token.getHeader().getKeyID();
        if (id == null) {
            return Optional.of(Fault.KEY_UNKNOWN);
        }
        return switch (keys.apply(id)) {
            case KeyFinding.Found(var key) -> isSignedBy(key, token) ? Optional.empty() : Optional.of(Fault.SIGNATURE);
            case KeyFinding.Unknown() -> Optional.of(Fault.KEY_UNKNOWN);
            case KeyFinding.Unreachable() -> Optional.of(Fault.KEYS_UNREACHABLE);
        };
    }

    private static boolean isSignedBy(RSAKey key, SignedJWT token) {
        try {
            return token.verify(new RSASSAVerifier(key));
        } catch (JOSEException unusable) {
            return false;
        }
    }
}
