package org.aliquot.factor;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.aliquot.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of {@code challenge_key}: what marks challenges as ours, on every node alike (HMAC-SHA-256). */
@Repository
class ChallengeKey {

    private static final int BYTES = 32;
    private static final String PURPOSE = "challenges of passkeys";

    private final JdbcClient jdbc;
    private final Vault vault;
    private volatile @Nullable SecretKeySpec known;

    ChallengeKey(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    byte[] mark(byte[] text) {
        SecretKeySpec key = known;
        if (key == null) {
            key = read();
            known = key;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    /** Made when it is first needed; of two nodes one wins. */
    private SecretKeySpec read() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into challenge_key (only_row, sealed) values (true, :sealed) on conflict do nothing")
                .param("sealed", vault.seal(PURPOSE, fresh))
                .update();
        byte[] kept =
                jdbc.sql("select sealed from challenge_key").query(byte[].class).single();
        return new SecretKeySpec(vault.open(PURPOSE, kept), "HmacSHA256");
    }
}
