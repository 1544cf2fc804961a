package org.aliquot.vault;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows of {@code mac_key}: the installation's keys for HMAC-SHA-256, one for each purpose, made when it is first needed and
 * the same on every node. They lie sealed, so that a copied database does not have them.
 */
@Component
public class MacKeys {

    private static final Logger LOG = LoggerFactory.getLogger(MacKeys.class);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    /** Of two nodes that start together one makes it, and both read it. */
    private static final String ADD = """
            insert into mac_key (purpose, sealed)
            values (:purpose, :sealed)
            on conflict do nothing
            """;

    private static final String REPLACE = """
            update mac_key
            set sealed = :sealed
            where purpose = :purpose and sealed = :kept
            """;

    private record Row(String purpose, byte[] sealed) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final TransactionTemplate apart;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();

    /** A key is stored for good before anything is marked with it, whatever becomes of the caller's transaction. */
    MacKeys(JdbcClient jdbc, Vault vault, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whatever lies in clear or under the key before: after one start that key can be taken away. */
    @PostConstruct
    void sealAnew() {
        List<Row> rows = jdbc.sql("select purpose, sealed from mac_key order by purpose")
                .query((row, _) -> new Row(row.getString("purpose"), row.getBytes("sealed")))
                .list();
        for (Row row : rows) {
            try {
                vault.sealedAnew(row.purpose(), row.sealed())
                        .ifPresent(anew -> replace(row.purpose(), row.sealed(), anew));
            } catch (VaultRefused refused) {
                LOG.warn("A stored key cannot be unsealed: {}", refused.getMessage());
            }
        }
    }

    /**
     * An HMAC that goes on with what it is given, under the key for this.
     *
     * @throws VaultRefused if there is a key for it that does not open
     */
    public Mac mac(String purpose) {
        SecretKeySpec key = known.get(purpose);
        if (key == null) {
            byte[] kept = kept(purpose);
            key = new SecretKeySpec(vault.open(purpose, kept), ALGORITHM);
            known.put(purpose, key);
        }
        return mac(key);
    }

    /**
     * As {@link #mac}, for what may be forgotten: a key that does not open is replaced, because it is no reason to let nobody
     * in.
     */
    public Mac expendableMac(String purpose) {
        byte[] looked = known.containsKey(purpose) ? null : kept(purpose);
        try {
            return mac(purpose);
        } catch (VaultRefused lost) {
            LOG.warn("Making a new key; what was marked with the old one no longer counts: {}", lost.getMessage());
            replace(purpose, requireNonNull(looked), fresh(purpose));
            return mac(purpose);
        }
    }

    private byte[] kept(String purpose) {
        return stored(purpose).orElseGet(() -> {
            apart.executeWithoutResult(_ -> jdbc.sql(ADD)
                    .param("purpose", purpose)
                    .param("sealed", fresh(purpose))
                    .update());
            return stored(purpose).orElseThrow();
        });
    }

    private Optional<byte[]> stored(String purpose) {
        return jdbc.sql("select sealed from mac_key where purpose = :purpose")
                .param("purpose", purpose)
                .query(byte[].class)
                .optional();
    }

    /** Of two nodes one replaces it. */
    private void replace(String purpose, byte[] kept, byte[] sealed) {
        apart.executeWithoutResult(_ -> jdbc.sql(REPLACE)
                .param("purpose", purpose)
                .param("kept", kept)
                .param("sealed", sealed)
                .update());
    }

    private byte[] fresh(String purpose) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return vault.seal(purpose, secret);
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
