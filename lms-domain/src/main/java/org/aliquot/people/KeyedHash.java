package org.aliquot.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hashes of what could be found by trying (a network address, an address typed), under a key of this installation: without
 * the key a copied table tells nothing.
 */
@Component
class KeyedHash {

    private static final String ADD = """
            insert into hash_key (secret)
            values (:secret)
            on conflict (only_row) do nothing
            """;

    private final JdbcClient jdbc;
    private volatile @Nullable SecretKeySpec key;

    KeyedHash(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC with SHA-256", e);
        }
    }

    /** Of two nodes that start together one makes it, and both read it. */
    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            jdbc.sql(ADD).param("secret", Secrets.randomBytes()).update();
            byte[] secret =
                    jdbc.sql("select secret from hash_key").query(byte[].class).single();
            known = new SecretKeySpec(secret, "HmacSHA256");
            key = known;
        }
        return known;
    }
}
