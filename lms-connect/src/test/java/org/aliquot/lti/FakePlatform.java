package org.aliquot.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.aliquot.connections.ConnectionSettings;

/** A learning-management system that signs what it likes. */
final class FakePlatform {

    static final String ISSUER = "https://lms.example.edu";
    static final String CLIENT = "client-1";
    static final String DEPLOYMENT = "deployment-7";
    static final String SITE = "https://aliquot.example.org";

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    final RSAKey key;

    FakePlatform(String keyId) {
        try {
            key = new RSAKeyGenerator(2048).keyID(keyId).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    static ConnectionSettings settings(String jwks) {
        return new ConnectionSettings(
                "College",
                ISSUER,
                CLIENT,
                ISSUER + "/auth",
                ISSUER + "/token",
                jwks,
                List.of(DEPLOYMENT),
                List.of(ISSUER),
                "",
                false);
    }

    /** What a good launch of a learner says. */
    static Map<String, Object> claims(Instant now, String nonce) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", CLIENT);
        claims.put("sub", "person-1");
        claims.put("name", "Maya Okafor");
        claims.put("nonce", nonce);
        claims.put("iat", Date.from(now));
        claims.put("exp", Date.from(now.plusSeconds(300)));
        claims.put(LTI + "version", "1.3.0");
        claims.put(LTI + "message_type", "LtiResourceLinkRequest");
        claims.put(LTI + "deployment_id", DEPLOYMENT);
        claims.put(LTI + "target_link_uri", SITE + "/lti/launch");
        claims.put(LTI + "roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"));
        claims.put(LTI + "context", Map.of("id", "course-1", "title", "Hematology 101"));
        claims.put(LTI + "custom", Map.of("target", "exam/quick-check"));
        return claims;
    }

    static UnaryOperator<Map<String, Object>> with(String claim, Object value) {
        return claims -> {
            claims.put(claim.startsWith("lti:") ? LTI + claim.substring(4) : claim, value);
            return claims;
        };
    }

    static UnaryOperator<Map<String, Object>> without(String claim) {
        return claims -> {
            claims.remove(claim.startsWith("lti:") ? LTI + claim.substring(4) : claim);
            return claims;
        };
    }

    String sign(Map<String, Object> claims) {
        return sign(JWSAlgorithm.RS256, key.getKeyID(), signer(), claims);
    }

    String sign(Map<String, Object> claims, String keyId) {
        return sign(JWSAlgorithm.RS256, keyId, signer(), claims);
    }

    String signOtherwise(JWSAlgorithm algorithm, Map<String, Object> claims) {
        return sign(algorithm, key.getKeyID(), signer(), claims);
    }

    /** With our public key as if it were a secret, as libraries that ask the token for its algorithm let pass. */
    String signWithPublicKey(Map<String, Object> claims) {
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256")
                    .digest(key.toRSAPublicKey().getEncoded());
            return sign(JWSAlgorithm.HS256, key.getKeyID(), new MACSigner(secret), claims);
        } catch (JOSEException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(Map<String, Object> claims) {
        return new PlainJWT(set(claims)).serialize();
    }

    private JWSSigner signer() {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(JWSAlgorithm algorithm, String keyId, JWSSigner signer, Map<String, Object> claims) {
        try {
            SignedJWT token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), set(claims));
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet set(Map<String, Object> claims) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.forEach((name, value) -> {
            if (name.equals("aud") && value instanceof List<?> several) {
                set.audience(several.stream().map(String::valueOf).toList());
            } else {
                set.claim(name, value);
            }
        });
        return set.build();
    }
}
