package org.aliquot.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.aliquot.vault.Vault;
import org.aliquot.vault.VaultRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hashes of what could be found by trying (a network address, an address typed), under a key of this installation: without
 * the key a copied table tells nothing. The key lies sealed in the database, so that all nodes have the same.
 */
@Component
class KeyedHash {

    private static final String PURPOSE = "key of hashes of addresses";
    private static final String ALGORITHM = "HmacSHA256";

    private static final String ADD = """
            insert into hash_key (secret)
            values (:secret)
            on conflict (only_row) do nothing
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private volatile @Nullable SecretKeySpec key;

    KeyedHash(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
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
            known = new SecretKeySpec(stored().orElseGet(this::replaced), ALGORITHM);
            key = known;
        }
        return known;
    }

    private Optional<byte[]> stored() {
        jdbc.sql(ADD)
                .param("secret", vault.seal(PURPOSE, Secrets.randomBytes()))
                .update();
        byte[] kept =
                jdbc.sql("select secret from hash_key").query(byte[].class).single();
        try {
            return Optional.of(vault.open(PURPOSE, kept));
        } catch (VaultRefused sealedUnderAnother) {
            return Optional.empty();
        }
    }

    /** What was counted under a key that is lost is forgotten; that is no reason to let nobody in. */
    private byte[] replaced() {
        jdbc.sql("delete from hash_key").update();
        return stored().orElseThrow();
    }
}
